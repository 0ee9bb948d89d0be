// Generated from openapi/providers/weibo.yaml by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

var require_formats = __commonJS({
  "ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

function checked(validate, part) {
  return (value) => {
    if (validate(value)) return [];
    let violations = [];
    for (let error of validate.errors ?? []) {
      let violation = { pointer: `/${part}${placeOf(error)}`, message: messageOf(error) };
      if (!violations.some(
        ({ pointer, message }) => pointer === violation.pointer && message === violation.message
      ) && violations.push(violation) === 10) break;
    }
    return violations;
  };
}
function placeOf({ instancePath, params }) {
  let member = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
  return typeof member != "string" ? instancePath : `${instancePath}/${member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function messageOf({ keyword, params, message }) {
  switch (keyword) {
    case "required":
    case "dependentRequired":
      return "is required";
    case "additionalProperties":
    case "unevaluatedProperties":
      return "is not known here";
    case "type":
      return `must be ${[params.type].flat().join(" or ")}`;
    case "enum":
      return `must be ${params.allowedValues.map((value) => JSON.stringify(value)).join(" or ")}`;
    case "const":
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case "anyOf":
    case "oneOf":
      return "has none of the documented shapes";
    default:
      return message ?? "is not valid";
  }
}

var _authorize_query = validate52, schema19 = { type: "object", properties: { client_id: { $ref: "/components/schemas/AppKey" }, redirect_uri: { type: "string", format: "uri" }, response_type: { $ref: "/components/schemas/ResponseType", default: "code" }, scope: { $ref: "/components/schemas/ScopeList" }, state: { type: "string" }, display: { $ref: "/components/schemas/Display", default: "default" }, forcelogin: { type: "string", enum: ["true", "false"], default: "false" }, language: { type: "string", enum: ["en"] }, with_offical_account: { type: "string", enum: ["1"] } }, required: ["client_id", "redirect_uri"], $id: "/authorize/query" };
var func1 = require_ucs2length().default;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "string" && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 == "number" || dataType0 == "boolean")
        coerced0 = "" + data;
      else if (data === null)
        coerced0 = "";
      else {
        let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  if (typeof data == "string" && func1(data) < 1) {
    let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema21 = { type: "string", enum: ["code", "token"], $id: "/components/schemas/ResponseType" };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "string" && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 == "number" || dataType0 == "boolean")
        coerced0 = "" + data;
      else if (data === null)
        coerced0 = "";
      else {
        let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  if (!(data === "code" || data === "token")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema22 = { type: "array", items: { type: "string", enum: ["all", "email", "direct_messages_write", "direct_messages_read", "invitation_write", "friendships_groups_read", "friendships_groups_write", "statuses_to_me_read", "follow_app_official_microblog"] }, $id: "/components/schemas/ScopeList" };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !Array.isArray(data)) {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, Array.isArray(data) && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data === null)
        coerced0 = [data];
      else {
        let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string") {
        let dataType1 = typeof data0, coerced1;
        if (dataType1 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType1 = typeof data0, typeof data0 == "string" && (coerced1 = data0)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data0;
          else if (data0 === null)
            coerced1 = "";
          else {
            let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data0 = coerced1, data !== void 0 && (data[i0] = coerced1));
      }
      if (!(data0 === "all" || data0 === "email" || data0 === "direct_messages_write" || data0 === "direct_messages_read" || data0 === "invitation_write" || data0 === "friendships_groups_read" || data0 === "friendships_groups_write" || data0 === "statuses_to_me_read" || data0 === "follow_app_official_microblog")) {
        let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema22.items.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema23 = { type: "string", enum: ["default", "mobile", "popup", "wap", "wap1.2", "wap2.0", "js", "client", "apponweibo"], $id: "/components/schemas/Display" };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "string" && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 == "number" || dataType0 == "boolean")
        coerced0 = "" + data;
      else if (data === null)
        coerced0 = "";
      else {
        let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  if (!(data === "default" || data === "mobile" || data === "popup" || data === "wap" || data === "wap1.2" || data === "wap2.0" || data === "js" || data === "client" || data === "apponweibo")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var formats0 = require_formats().fullFormats.uri;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.response_type === void 0 && (data.response_type = "code"), data.display === void 0 && (data.display = "default"), data.forcelogin === void 0 && (data.forcelogin = "false"), data.client_id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_id" }, message: "must have required property 'client_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.redirect_uri === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uri" }, message: "must have required property 'redirect_uri'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.client_id !== void 0 && (validate53(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.redirect_uri !== void 0) {
      let data1 = data.redirect_uri;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.redirect_uri = coerced0));
      }
      if (typeof data1 == "string" && !formats0(data1)) {
        let err3 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (validate55(data.response_type, { instancePath: instancePath + "/response_type", parentData: data, parentDataProperty: "response_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length), data.scope !== void 0 && (validate57(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 != "string") {
        let dataType1 = typeof data4, coerced1;
        if (dataType1 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType1 = typeof data4, typeof data4 == "string" && (coerced1 = data4)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data4;
          else if (data4 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data4 = coerced1, data !== void 0 && (data.state = coerced1));
      }
    }
    validate59(data.display, { instancePath: instancePath + "/display", parentData: data, parentDataProperty: "display", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
    let data6 = data.forcelogin;
    if (typeof data6 != "string") {
      let dataType2 = typeof data6, coerced2;
      if (dataType2 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType2 = typeof data6, typeof data6 == "string" && (coerced2 = data6)), coerced2 === void 0)
        if (dataType2 == "number" || dataType2 == "boolean")
          coerced2 = "" + data6;
        else if (data6 === null)
          coerced2 = "";
        else {
          let err5 = { instancePath: instancePath + "/forcelogin", schemaPath: "#/properties/forcelogin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      coerced2 !== void 0 && (data6 = coerced2, data !== void 0 && (data.forcelogin = coerced2));
    }
    if (!(data6 === "true" || data6 === "false")) {
      let err6 = { instancePath: instancePath + "/forcelogin", schemaPath: "#/properties/forcelogin/enum", keyword: "enum", params: { allowedValues: schema19.properties.forcelogin.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.language !== void 0) {
      let data7 = data.language;
      if (typeof data7 != "string") {
        let dataType3 = typeof data7, coerced3;
        if (dataType3 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType3 = typeof data7, typeof data7 == "string" && (coerced3 = data7)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data7;
          else if (data7 === null)
            coerced3 = "";
          else {
            let err7 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced3 !== void 0 && (data7 = coerced3, data !== void 0 && (data.language = coerced3));
      }
      if (data7 !== "en") {
        let err8 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema19.properties.language.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.with_offical_account !== void 0) {
      let data8 = data.with_offical_account;
      if (typeof data8 != "string") {
        let dataType4 = typeof data8, coerced4;
        if (dataType4 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType4 = typeof data8, typeof data8 == "string" && (coerced4 = data8)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data8;
          else if (data8 === null)
            coerced4 = "";
          else {
            let err9 = { instancePath: instancePath + "/with_offical_account", schemaPath: "#/properties/with_offical_account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced4 !== void 0 && (data8 = coerced4, data !== void 0 && (data.with_offical_account = coerced4));
      }
      if (data8 !== "1") {
        let err10 = { instancePath: instancePath + "/with_offical_account", schemaPath: "#/properties/with_offical_account/enum", keyword: "enum", params: { allowedValues: schema19.properties.with_offical_account.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { client_id: !0, redirect_uri: !0, response_type: !0, scope: !0, state: !0, display: !0, forcelogin: !0, language: !0, with_offical_account: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _authorizeByPost_body_application_x_www_form_urlencoded = validate61, schema24 = { allOf: [{ type: "object", properties: { response_type: { $ref: "/components/schemas/ResponseType", default: "code" }, display: { $ref: "/components/schemas/Display", default: "default" }, forcelogin: { type: "string", enum: ["true", "false"], default: "false" } } }, { $ref: "/components/schemas/AuthorizeForm" }], $id: "/authorizeByPost/body/application%2Fx-www-form-urlencoded" }, schema25 = { type: "object", required: ["client_id", "redirect_uri"], properties: { client_id: { $ref: "/components/schemas/AppKey" }, redirect_uri: { type: "string", format: "uri" }, response_type: { $ref: "/components/schemas/ResponseType" }, scope: { $ref: "/components/schemas/ScopeList" }, state: { type: "string" }, display: { $ref: "/components/schemas/Display" }, forcelogin: { type: "string", enum: ["true", "false"] }, language: { type: "string", enum: ["en"] }, with_offical_account: { type: "string", enum: ["1"] } }, $id: "/components/schemas/AuthorizeForm" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_id" }, message: "must have required property 'client_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.redirect_uri === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uri" }, message: "must have required property 'redirect_uri'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.client_id !== void 0 && (validate53(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.redirect_uri !== void 0) {
      let data1 = data.redirect_uri;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.redirect_uri = coerced0));
      }
      if (typeof data1 == "string" && !formats0(data1)) {
        let err3 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.response_type !== void 0 && (validate55(data.response_type, { instancePath: instancePath + "/response_type", parentData: data, parentDataProperty: "response_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.scope !== void 0 && (validate57(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 != "string") {
        let dataType1 = typeof data4, coerced1;
        if (dataType1 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType1 = typeof data4, typeof data4 == "string" && (coerced1 = data4)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data4;
          else if (data4 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data4 = coerced1, data !== void 0 && (data.state = coerced1));
      }
    }
    if (data.display !== void 0 && (validate59(data.display, { instancePath: instancePath + "/display", parentData: data, parentDataProperty: "display", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data.forcelogin !== void 0) {
      let data6 = data.forcelogin;
      if (typeof data6 != "string") {
        let dataType2 = typeof data6, coerced2;
        if (dataType2 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType2 = typeof data6, typeof data6 == "string" && (coerced2 = data6)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data6;
          else if (data6 === null)
            coerced2 = "";
          else {
            let err5 = { instancePath: instancePath + "/forcelogin", schemaPath: "#/properties/forcelogin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced2 !== void 0 && (data6 = coerced2, data !== void 0 && (data.forcelogin = coerced2));
      }
      if (!(data6 === "true" || data6 === "false")) {
        let err6 = { instancePath: instancePath + "/forcelogin", schemaPath: "#/properties/forcelogin/enum", keyword: "enum", params: { allowedValues: schema25.properties.forcelogin.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.language !== void 0) {
      let data7 = data.language;
      if (typeof data7 != "string") {
        let dataType3 = typeof data7, coerced3;
        if (dataType3 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType3 = typeof data7, typeof data7 == "string" && (coerced3 = data7)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data7;
          else if (data7 === null)
            coerced3 = "";
          else {
            let err7 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced3 !== void 0 && (data7 = coerced3, data !== void 0 && (data.language = coerced3));
      }
      if (data7 !== "en") {
        let err8 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema25.properties.language.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.with_offical_account !== void 0) {
      let data8 = data.with_offical_account;
      if (typeof data8 != "string") {
        let dataType4 = typeof data8, coerced4;
        if (dataType4 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType4 = typeof data8, typeof data8 == "string" && (coerced4 = data8)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data8;
          else if (data8 === null)
            coerced4 = "";
          else {
            let err9 = { instancePath: instancePath + "/with_offical_account", schemaPath: "#/properties/with_offical_account/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced4 !== void 0 && (data8 = coerced4, data !== void 0 && (data.with_offical_account = coerced4));
      }
      if (data8 !== "1") {
        let err10 = { instancePath: instancePath + "/with_offical_account", schemaPath: "#/properties/with_offical_account/enum", keyword: "enum", params: { allowedValues: schema25.properties.with_offical_account.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { client_id: !0, redirect_uri: !0, response_type: !0, scope: !0, state: !0, display: !0, forcelogin: !0, language: !0, with_offical_account: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.response_type === void 0 && (data.response_type = "code"), data.display === void 0 && (data.display = "default"), data.forcelogin === void 0 && (data.forcelogin = "false"), validate55(data.response_type, { instancePath: instancePath + "/response_type", parentData: data, parentDataProperty: "response_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length), validate59(data.display, { instancePath: instancePath + "/display", parentData: data, parentDataProperty: "display", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
    let data2 = data.forcelogin;
    if (typeof data2 != "string") {
      let dataType0 = typeof data2, coerced0;
      if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "string" && (coerced0 = data2)), coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data2;
        else if (data2 === null)
          coerced0 = "";
        else {
          let err0 = { instancePath: instancePath + "/forcelogin", schemaPath: "#/allOf/0/properties/forcelogin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.forcelogin = coerced0));
    }
    if (!(data2 === "true" || data2 === "false")) {
      let err1 = { instancePath: instancePath + "/forcelogin", schemaPath: "#/allOf/0/properties/forcelogin/enum", keyword: "enum", params: { allowedValues: schema24.allOf[0].properties.forcelogin.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate64(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length), validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: { client_id: !0, redirect_uri: !0, response_type: !0, scope: !0, state: !0, display: !0, forcelogin: !0, language: !0, with_offical_account: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _accessToken_body_application_x_www_form_urlencoded = validate70;
var schema27 = { type: "object", required: ["client_id", "client_secret", "grant_type", "code", "redirect_uri"], properties: { client_id: { $ref: "/components/schemas/AppKey" }, client_secret: { type: "string", format: "password" }, grant_type: { type: "string", enum: ["authorization_code"] }, code: { type: "string", format: "password" }, redirect_uri: { type: "string", format: "uri" } }, $id: "/components/schemas/TokenRequest" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_id" }, message: "must have required property 'client_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.client_secret === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_secret" }, message: "must have required property 'client_secret'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.grant_type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grant_type" }, message: "must have required property 'grant_type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.code === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.redirect_uri === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uri" }, message: "must have required property 'redirect_uri'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.client_id !== void 0 && (validate53(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.client_secret !== void 0) {
      let data1 = data.client_secret;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err5 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.client_secret = coerced0));
      }
    }
    if (data.grant_type !== void 0) {
      let data2 = data.grant_type;
      if (typeof data2 != "string") {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data2;
          else if (data2 === null)
            coerced1 = "";
          else {
            let err6 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.grant_type = coerced1));
      }
      if (data2 !== "authorization_code") {
        let err7 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema27.properties.grant_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.code !== void 0) {
      let data3 = data.code;
      if (typeof data3 != "string") {
        let dataType2 = typeof data3, coerced2;
        if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data3;
          else if (data3 === null)
            coerced2 = "";
          else {
            let err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced2 !== void 0 && (data3 = coerced2, data !== void 0 && (data.code = coerced2));
      }
    }
    if (data.redirect_uri !== void 0) {
      let data4 = data.redirect_uri;
      if (typeof data4 != "string") {
        let dataType3 = typeof data4, coerced3;
        if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "string" && (coerced3 = data4)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data4;
          else if (data4 === null)
            coerced3 = "";
          else {
            let err9 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced3 !== void 0 && (data4 = coerced3, data !== void 0 && (data.redirect_uri = coerced3));
      }
      if (typeof data4 == "string" && !formats0(data4)) {
        let err10 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: { client_id: !0, client_secret: !0, grant_type: !0, code: !0, redirect_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate71(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: { client_id: !0, client_secret: !0, grant_type: !0, code: !0, redirect_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _accessTokenVersioned_body_application_x_www_form_urlencoded = validate74;
var schema29 = { type: "object", required: ["client_id", "client_secret", "grant_type"], properties: { client_id: { $ref: "/components/schemas/AppKey" }, client_secret: { type: "string", format: "password" }, grant_type: { type: "string", enum: ["authorization_code", "refresh_token", "password"] }, code: { type: "string", format: "password" }, redirect_uri: { type: "string", format: "uri" }, refresh_token: { type: "string", format: "password" }, username: { type: "string" }, password: { type: "string", format: "password" } }, $id: "/components/schemas/PrivilegedTokenRequest" };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.client_id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_id" }, message: "must have required property 'client_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.client_secret === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_secret" }, message: "must have required property 'client_secret'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.grant_type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "grant_type" }, message: "must have required property 'grant_type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.client_id !== void 0 && (validate53(data.client_id, { instancePath: instancePath + "/client_id", parentData: data, parentDataProperty: "client_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.client_secret !== void 0) {
      let data1 = data.client_secret;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err3 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.client_secret = coerced0));
      }
    }
    if (data.grant_type !== void 0) {
      let data2 = data.grant_type;
      if (typeof data2 != "string") {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data2;
          else if (data2 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.grant_type = coerced1));
      }
      if (!(data2 === "authorization_code" || data2 === "refresh_token" || data2 === "password")) {
        let err5 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema29.properties.grant_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.code !== void 0) {
      let data3 = data.code;
      if (typeof data3 != "string") {
        let dataType2 = typeof data3, coerced2;
        if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data3;
          else if (data3 === null)
            coerced2 = "";
          else {
            let err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced2 !== void 0 && (data3 = coerced2, data !== void 0 && (data.code = coerced2));
      }
    }
    if (data.redirect_uri !== void 0) {
      let data4 = data.redirect_uri;
      if (typeof data4 != "string") {
        let dataType3 = typeof data4, coerced3;
        if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "string" && (coerced3 = data4)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data4;
          else if (data4 === null)
            coerced3 = "";
          else {
            let err7 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced3 !== void 0 && (data4 = coerced3, data !== void 0 && (data.redirect_uri = coerced3));
      }
      if (typeof data4 == "string" && !formats0(data4)) {
        let err8 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.refresh_token !== void 0) {
      let data5 = data.refresh_token;
      if (typeof data5 != "string") {
        let dataType4 = typeof data5, coerced4;
        if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "string" && (coerced4 = data5)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data5;
          else if (data5 === null)
            coerced4 = "";
          else {
            let err9 = { instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced4 !== void 0 && (data5 = coerced4, data !== void 0 && (data.refresh_token = coerced4));
      }
    }
    if (data.username !== void 0) {
      let data6 = data.username;
      if (typeof data6 != "string") {
        let dataType5 = typeof data6, coerced5;
        if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "string" && (coerced5 = data6)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data6;
          else if (data6 === null)
            coerced5 = "";
          else {
            let err10 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced5 !== void 0 && (data6 = coerced5, data !== void 0 && (data.username = coerced5));
      }
    }
    if (data.password !== void 0) {
      let data7 = data.password;
      if (typeof data7 != "string") {
        let dataType6 = typeof data7, coerced6;
        if (dataType6 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType6 = typeof data7, typeof data7 == "string" && (coerced6 = data7)), coerced6 === void 0)
          if (dataType6 == "number" || dataType6 == "boolean")
            coerced6 = "" + data7;
          else if (data7 === null)
            coerced6 = "";
          else {
            let err11 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced6 !== void 0 && (data7 = coerced6, data !== void 0 && (data.password = coerced6));
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { client_id: !0, client_secret: !0, grant_type: !0, code: !0, redirect_uri: !0, refresh_token: !0, username: !0, password: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length), validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { client_id: !0, client_secret: !0, grant_type: !0, code: !0, redirect_uri: !0, refresh_token: !0, username: !0, password: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getTokenInfo_body_application_x_www_form_urlencoded = validate78;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.access_token === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access_token" }, message: "must have required property 'access_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.access_token !== void 0) {
      let data0 = data.access_token;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.access_token = coerced0));
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: { access_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length), validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { access_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _revokeByGet_query = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.access_token === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access_token" }, message: "must have required property 'access_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.access_token !== void 0) {
      let data0 = data.access_token;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.access_token = coerced0));
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: { access_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getOAuth2Token_body_application_x_www_form_urlencoded = validate82;
var schema34 = { type: "object", required: ["oauth_consumer_key", "oauth_token", "oauth_signature_method", "oauth_timestamp", "oauth_nonce", "oauth_signature"], properties: { oauth_consumer_key: { $ref: "/components/schemas/AppKey" }, oauth_token: { type: "string", format: "password" }, oauth_signature_method: { type: "string" }, oauth_timestamp: { type: "string", pattern: "^[0-9]+$" }, oauth_nonce: { type: "string" }, oauth_version: { type: "string", enum: ["1.0"] }, oauth_signature: { type: "string" } }, $id: "/components/schemas/OAuth1Request" }, pattern3 = new RegExp("^[0-9]+$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.oauth_consumer_key === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oauth_consumer_key" }, message: "must have required property 'oauth_consumer_key'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.oauth_token === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oauth_token" }, message: "must have required property 'oauth_token'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.oauth_signature_method === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oauth_signature_method" }, message: "must have required property 'oauth_signature_method'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.oauth_timestamp === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oauth_timestamp" }, message: "must have required property 'oauth_timestamp'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.oauth_nonce === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oauth_nonce" }, message: "must have required property 'oauth_nonce'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.oauth_signature === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oauth_signature" }, message: "must have required property 'oauth_signature'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.oauth_consumer_key !== void 0 && (validate53(data.oauth_consumer_key, { instancePath: instancePath + "/oauth_consumer_key", parentData: data, parentDataProperty: "oauth_consumer_key", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.oauth_token !== void 0) {
      let data1 = data.oauth_token;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err6 = { instancePath: instancePath + "/oauth_token", schemaPath: "#/properties/oauth_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.oauth_token = coerced0));
      }
    }
    if (data.oauth_signature_method !== void 0) {
      let data2 = data.oauth_signature_method;
      if (typeof data2 != "string") {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data2;
          else if (data2 === null)
            coerced1 = "";
          else {
            let err7 = { instancePath: instancePath + "/oauth_signature_method", schemaPath: "#/properties/oauth_signature_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.oauth_signature_method = coerced1));
      }
    }
    if (data.oauth_timestamp !== void 0) {
      let data3 = data.oauth_timestamp;
      if (typeof data3 != "string") {
        let dataType2 = typeof data3, coerced2;
        if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data3;
          else if (data3 === null)
            coerced2 = "";
          else {
            let err8 = { instancePath: instancePath + "/oauth_timestamp", schemaPath: "#/properties/oauth_timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced2 !== void 0 && (data3 = coerced2, data !== void 0 && (data.oauth_timestamp = coerced2));
      }
      if (typeof data3 == "string" && !pattern3.test(data3)) {
        let err9 = { instancePath: instancePath + "/oauth_timestamp", schemaPath: "#/properties/oauth_timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.oauth_nonce !== void 0) {
      let data4 = data.oauth_nonce;
      if (typeof data4 != "string") {
        let dataType3 = typeof data4, coerced3;
        if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "string" && (coerced3 = data4)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data4;
          else if (data4 === null)
            coerced3 = "";
          else {
            let err10 = { instancePath: instancePath + "/oauth_nonce", schemaPath: "#/properties/oauth_nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced3 !== void 0 && (data4 = coerced3, data !== void 0 && (data.oauth_nonce = coerced3));
      }
    }
    if (data.oauth_version !== void 0) {
      let data5 = data.oauth_version;
      if (typeof data5 != "string") {
        let dataType4 = typeof data5, coerced4;
        if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "string" && (coerced4 = data5)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data5;
          else if (data5 === null)
            coerced4 = "";
          else {
            let err11 = { instancePath: instancePath + "/oauth_version", schemaPath: "#/properties/oauth_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced4 !== void 0 && (data5 = coerced4, data !== void 0 && (data.oauth_version = coerced4));
      }
      if (data5 !== "1.0") {
        let err12 = { instancePath: instancePath + "/oauth_version", schemaPath: "#/properties/oauth_version/enum", keyword: "enum", params: { allowedValues: schema34.properties.oauth_version.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.oauth_signature !== void 0) {
      let data6 = data.oauth_signature;
      if (typeof data6 != "string") {
        let dataType5 = typeof data6, coerced5;
        if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "string" && (coerced5 = data6)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data6;
          else if (data6 === null)
            coerced5 = "";
          else {
            let err13 = { instancePath: instancePath + "/oauth_signature", schemaPath: "#/properties/oauth_signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced5 !== void 0 && (data6 = coerced5, data !== void 0 && (data.oauth_signature = coerced5));
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: { oauth_consumer_key: !0, oauth_token: !0, oauth_signature_method: !0, oauth_timestamp: !0, oauth_nonce: !0, oauth_version: !0, oauth_signature: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length), validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { props: { oauth_consumer_key: !0, oauth_token: !0, oauth_signature_method: !0, oauth_timestamp: !0, oauth_nonce: !0, oauth_version: !0, oauth_signature: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getUid_query = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.source !== void 0 && (validate53(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: { source: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showUser_query = validate88, schema36 = { type: "object", properties: { uid: { type: "string", pattern: "^[1-9][0-9]{0,18}$" }, screen_name: { type: "string" }, trim_status: { type: "string", enum: ["0", "1"] }, source: { $ref: "/components/schemas/AppKey" } }, $id: "/showUser/query" }, pattern4 = new RegExp("^[1-9][0-9]{0,18}$", "u");
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.uid = coerced0));
      }
      if (typeof data0 == "string" && !pattern4.test(data0)) {
        let err1 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,18}$" }, message: 'must match pattern "^[1-9][0-9]{0,18}$"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.screen_name !== void 0) {
      let data1 = data.screen_name;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err2 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.screen_name = coerced1));
      }
    }
    if (data.trim_status !== void 0) {
      let data2 = data.trim_status;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err3 = { instancePath: instancePath + "/trim_status", schemaPath: "#/properties/trim_status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.trim_status = coerced2));
      }
      if (!(data2 === "0" || data2 === "1")) {
        let err4 = { instancePath: instancePath + "/trim_status", schemaPath: "#/properties/trim_status/enum", keyword: "enum", params: { allowedValues: schema36.properties.trim_status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.source !== void 0 && (validate53(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { uid: !0, screen_name: !0, trim_status: !0, source: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deauthorized_query = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uid === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.auth_end === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_end" }, message: "must have required property 'auth_end'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.source = coerced0));
      }
    }
    if (data.uid !== void 0) {
      let data1 = data.uid;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.uid = coerced1));
      }
    }
    if (data.auth_end !== void 0) {
      let data2 = data.auth_end;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err5 = { instancePath: instancePath + "/auth_end", schemaPath: "#/properties/auth_end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.auth_end = coerced2));
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { source: !0, uid: !0, auth_end: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deauthorizedByPost_body_application_x_www_form_urlencoded = validate91;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uid === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.auth_end === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_end" }, message: "must have required property 'auth_end'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err3 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.source = coerced0));
      }
    }
    if (data.uid !== void 0) {
      let data1 = data.uid;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.uid = coerced1));
      }
    }
    if (data.auth_end !== void 0) {
      let data2 = data.auth_end;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err5 = { instancePath: instancePath + "/auth_end", schemaPath: "#/properties/auth_end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.auth_end = coerced2));
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { source: !0, uid: !0, auth_end: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate92(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length), validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: { source: !0, uid: !0, auth_end: !0 }, dynamicProps: !1, dynamicItems: !1 };

var _authorize_200_text_html = validate522;
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate522.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate522.errors = vErrors, errors === 0;
}
validate522.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _accessToken_200_application_json = validate532;
var schema212 = { type: "object", required: ["access_token"], properties: { access_token: { type: "string", minLength: 1 }, expires_in: { type: ["integer", "string"] }, remind_in: { type: ["string", "integer"] }, uid: { type: "string", pattern: "^[0-9]+$" }, isRealName: { type: "string" }, scope: { type: "string" }, refresh_token: { type: "string" } }, $id: "/components/schemas/TokenAnswer" }, func12 = require_ucs2length().default, pattern32 = new RegExp("^[0-9]+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.access_token === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access_token" }, message: "must have required property 'access_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.access_token !== void 0) {
      let data0 = data.access_token;
      if (typeof data0 == "string") {
        if (func12(data0) < 1) {
          let err1 = { instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.expires_in !== void 0) {
      let data1 = data.expires_in;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: schema212.properties.expires_in.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.remind_in !== void 0) {
      let data2 = data.remind_in;
      if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/remind_in", schemaPath: "#/properties/remind_in/type", keyword: "type", params: { type: schema212.properties.remind_in.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.uid !== void 0) {
      let data3 = data.uid;
      if (typeof data3 == "string") {
        if (!pattern32.test(data3)) {
          let err5 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.isRealName !== void 0 && typeof data.isRealName != "string") {
      let err7 = { instancePath: instancePath + "/isRealName", schemaPath: "#/properties/isRealName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.scope !== void 0 && typeof data.scope != "string") {
      let err8 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.refresh_token !== void 0 && typeof data.refresh_token != "string") {
      let err9 = { instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { access_token: !0, expires_in: !0, remind_in: !0, uid: !0, isRealName: !0, scope: !0, refresh_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate532.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate532.errors = vErrors, errors === 0;
}
validate532.evaluated = { props: { access_token: !0, expires_in: !0, remind_in: !0, uid: !0, isRealName: !0, scope: !0, refresh_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _accessToken_400_application_json = validate56;
var schema232 = { type: "object", required: ["error", "error_code"], properties: { error: { type: "string" }, error_code: { type: ["integer", "string"] }, request: { type: "string" }, error_uri: { type: "string" }, error_description: { type: "string" } }, $id: "/components/schemas/OAuthError" };
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate572.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error_code === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.error_code !== void 0) {
      let data1 = data.error_code;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: schema232.properties.error_code.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.request !== void 0 && typeof data.request != "string") {
      let err4 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.error_uri !== void 0 && typeof data.error_uri != "string") {
      let err5 = { instancePath: instancePath + "/error_uri", schemaPath: "#/properties/error_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.error_description !== void 0 && typeof data.error_description != "string") {
      let err6 = { instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate572.errors = vErrors, errors === 0;
}
validate572.evaluated = { props: { error: !0, error_code: !0, request: !0, error_uri: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate572(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors), errors = vErrors.length), validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { error: !0, error_code: !0, request: !0, error_uri: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getTokenInfo_200_application_json = validate592;
var schema252 = { type: "object", required: ["uid", "appkey"], properties: { uid: { type: ["integer", "string"] }, appkey: { type: ["integer", "string"] }, scope: { type: ["string", "null"] }, create_at: { type: ["integer", "string"] }, expire_in: { type: ["integer", "string"] }, expires_in: { type: ["integer", "string"] } }, $id: "/components/schemas/TokenInfo" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.appkey === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "appkey" }, message: "must have required property 'appkey'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: schema252.properties.uid.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.appkey !== void 0) {
      let data1 = data.appkey;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/appkey", schemaPath: "#/properties/appkey/type", keyword: "type", params: { type: schema252.properties.appkey.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.scope !== void 0) {
      let data2 = data.scope;
      if (typeof data2 != "string" && data2 !== null) {
        let err4 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: schema252.properties.scope.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.create_at !== void 0) {
      let data3 = data.create_at;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string") {
        let err5 = { instancePath: instancePath + "/create_at", schemaPath: "#/properties/create_at/type", keyword: "type", params: { type: schema252.properties.create_at.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.expire_in !== void 0) {
      let data4 = data.expire_in;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
        let err6 = { instancePath: instancePath + "/expire_in", schemaPath: "#/properties/expire_in/type", keyword: "type", params: { type: schema252.properties.expire_in.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.expires_in !== void 0) {
      let data5 = data.expires_in;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string") {
        let err7 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: schema252.properties.expires_in.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { uid: !0, appkey: !0, scope: !0, create_at: !0, expire_in: !0, expires_in: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate592(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate592.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length), validate592.errors = vErrors, errors === 0;
}
validate592.evaluated = { props: { uid: !0, appkey: !0, scope: !0, create_at: !0, expire_in: !0, expires_in: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getTokenInfo_400_application_json = validate62;
var schema272 = { type: "object", required: ["error", "error_code"], properties: { error: { type: "string" }, error_code: { type: ["integer", "string"] }, request: { type: "string" } }, $id: "/components/schemas/ApiError" };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error_code === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error_code" }, message: "must have required property 'error_code'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.error_code !== void 0) {
      let data1 = data.error_code;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err3 = { instancePath: instancePath + "/error_code", schemaPath: "#/properties/error_code/type", keyword: "type", params: { type: schema272.properties.error_code.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.request !== void 0 && typeof data.request != "string") {
      let err4 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { error: !0, error_code: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length), validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { error: !0, error_code: !0, request: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _revokeByGet_200_application_json = validate65;
var schema292 = { type: "object", required: ["result"], properties: { result: { type: ["boolean", "string"] } }, $id: "/components/schemas/RevokeAnswer" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" }, message: "must have required property 'result'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.result !== void 0) {
      let data0 = data.result;
      if (typeof data0 != "boolean" && typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: schema292.properties.result.type }, message: "must be boolean,string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getUid_200_application_json = validate68;
var schema31 = { type: "object", required: ["uid"], properties: { uid: { type: ["integer", "string"] } }, $id: "/components/schemas/UidAnswer" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: schema31.properties.uid.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: { uid: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate69(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length), validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: { uid: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showUser_200_application_json = validate712;
var schema33 = { type: "object", required: ["id"], properties: { id: { type: "integer", format: "int64" }, idstr: { type: "string" }, class: { type: "integer" }, screen_name: { type: "string" }, name: { type: "string" }, province: { type: ["string", "integer"] }, city: { type: ["string", "integer"] }, location: { type: "string" }, description: { type: "string" }, url: { type: "string" }, profile_image_url: { type: "string" }, avatar_large: { type: "string" }, avatar_hd: { type: "string" }, profile_url: { type: "string" }, domain: { type: "string" }, weihao: { type: "string" }, gender: { type: "string", enum: ["m", "f", "n"] }, followers_count: { type: "integer" }, friends_count: { type: "integer" }, pagefriends_count: { type: "integer" }, statuses_count: { type: "integer" }, video_status_count: { type: "integer" }, video_play_count: { type: "integer" }, favourites_count: { type: "integer" }, bi_followers_count: { type: "integer" }, created_at: { $ref: "/components/schemas/Date" }, following: { type: "boolean" }, follow_me: { type: "boolean" }, like: { type: "boolean" }, like_me: { type: "boolean" }, allow_all_act_msg: { type: "boolean" }, allow_all_comment: { type: "boolean" }, geo_enabled: { type: "boolean" }, verified: { type: "boolean" }, verified_type: { type: "integer" }, verified_type_ext: { type: "integer" }, verified_level: { type: "integer" }, verified_state: { type: "integer" }, verified_reason: { type: "string" }, verified_reason_modified: { type: "string" }, verified_reason_url: { type: "string" }, verified_trade: { type: "string" }, verified_source: { type: "string" }, verified_source_url: { type: "string" }, verified_contact_name: { type: "string" }, verified_contact_email: { type: "string" }, verified_contact_mobile: { type: "string" }, verified_detail: { type: "object" }, remark: { type: "string" }, status: { $ref: "/components/schemas/Status" }, status_id: { type: "string" }, ptype: { type: "integer" }, online_status: { type: "integer" }, lang: { type: "string" }, star: { type: "integer" }, mbtype: { type: "integer" }, mbrank: { type: "integer" }, block_word: { type: "integer" }, block_app: { type: "integer" }, credit_score: { type: "integer" }, urank: { type: "integer" }, user_ability: { type: "integer" }, user_ability_extend: { type: "integer" }, user_limit: { type: "integer" }, story_read_state: { type: "integer" }, vclub_member: { type: "integer" }, insecurity: { type: "object", properties: { sexual_content: { type: "boolean" } } }, cover_image: { type: "string" }, cover_image_phone: { type: "string" }, type: { type: "string" }, level: { type: "integer" }, ulevel: { type: "string" }, avatargj_id: { type: "string" }, is_teenager: { type: "integer" }, is_guardian: { type: "integer" }, is_teenager_list: { type: "integer" }, pc_new: { type: "integer" }, special_follow: { type: "boolean" }, planet_video: { type: "integer" }, video_mark: { type: "integer" }, live_status: { type: "integer" }, tab_manage: { type: "string" }, has_service_tel: { type: "boolean" }, has_ability_tag: { type: "integer" }, vplususer_name: { type: "string" }, badge: { type: "object" }, badge_top: { type: "string" }, extend: { type: "object", properties: { privacy: { type: "object" }, mbprivilege: { type: "string" } } } }, $id: "/components/schemas/User" }, formats02 = require_formats().fullFormats.int64;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: "object", properties: { created_at: { $ref: "/components/schemas/Date" }, id: { type: "integer", format: "int64" }, idstr: { type: "string" }, mid: { type: "string" }, text: { type: "string" }, textLength: { type: "integer" }, source: { type: "string" }, source_allowclick: { type: "integer" }, source_type: { type: "integer" }, can_edit: { type: ["boolean", "string"] }, favorited: { type: "boolean" }, truncated: { type: "boolean" }, deleted: { type: "string" }, in_reply_to_status_id: { type: "string" }, in_reply_to_user_id: { type: "string" }, in_reply_to_screen_name: { type: "string" }, annotations: { type: "array", items: { type: "object" } }, pic_urls: { type: "array", items: { type: "object", properties: { thumbnail_pic: { type: "string" } } } }, thumbnail_pic: { type: "string" }, bmiddle_pic: { type: "string" }, original_pic: { type: "string" }, geo: { type: ["object", "null"], properties: { type: { type: "string" }, coordinates: { type: "array", items: { type: ["number", "string"] } } } }, user: { $ref: "/components/schemas/User" }, retweeted_status: { $ref: "/components/schemas/Status" }, reposts_count: { type: "integer" }, comments_count: { type: "integer" }, attitudes_count: { type: "integer" }, isLongText: { type: "boolean" }, mlevel: { type: "integer" }, visible: { type: "object", properties: { type: { type: "integer" }, list_id: { type: ["integer", "string"] } } }, biz_feature: { type: "integer" }, darwin_tags: { type: "array", items: {} }, userType: { type: "integer" } }, $id: "/components/schemas/Status" }, wrapper0 = { validate: validate72 }, wrapper1 = { validate: validate752 };
function validate752(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate752.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.created_at !== void 0 && (validate73(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats02.validate(data1)) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.idstr !== void 0 && typeof data.idstr != "string") {
      let err2 = { instancePath: instancePath + "/idstr", schemaPath: "#/properties/idstr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.mid !== void 0 && typeof data.mid != "string") {
      let err3 = { instancePath: instancePath + "/mid", schemaPath: "#/properties/mid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.textLength !== void 0) {
      let data5 = data.textLength;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err5 = { instancePath: instancePath + "/textLength", schemaPath: "#/properties/textLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.source !== void 0 && typeof data.source != "string") {
      let err6 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.source_allowclick !== void 0) {
      let data7 = data.source_allowclick;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err7 = { instancePath: instancePath + "/source_allowclick", schemaPath: "#/properties/source_allowclick/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.source_type !== void 0) {
      let data8 = data.source_type;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err8 = { instancePath: instancePath + "/source_type", schemaPath: "#/properties/source_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.can_edit !== void 0) {
      let data9 = data.can_edit;
      if (typeof data9 != "boolean" && typeof data9 != "string") {
        let err9 = { instancePath: instancePath + "/can_edit", schemaPath: "#/properties/can_edit/type", keyword: "type", params: { type: schema35.properties.can_edit.type }, message: "must be boolean,string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.favorited !== void 0 && typeof data.favorited != "boolean") {
      let err10 = { instancePath: instancePath + "/favorited", schemaPath: "#/properties/favorited/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.truncated !== void 0 && typeof data.truncated != "boolean") {
      let err11 = { instancePath: instancePath + "/truncated", schemaPath: "#/properties/truncated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.deleted !== void 0 && typeof data.deleted != "string") {
      let err12 = { instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.in_reply_to_status_id !== void 0 && typeof data.in_reply_to_status_id != "string") {
      let err13 = { instancePath: instancePath + "/in_reply_to_status_id", schemaPath: "#/properties/in_reply_to_status_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.in_reply_to_user_id !== void 0 && typeof data.in_reply_to_user_id != "string") {
      let err14 = { instancePath: instancePath + "/in_reply_to_user_id", schemaPath: "#/properties/in_reply_to_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.in_reply_to_screen_name !== void 0 && typeof data.in_reply_to_screen_name != "string") {
      let err15 = { instancePath: instancePath + "/in_reply_to_screen_name", schemaPath: "#/properties/in_reply_to_screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.annotations !== void 0) {
      let data16 = data.annotations;
      if (Array.isArray(data16)) {
        let len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
            let err16 = { instancePath: instancePath + "/annotations/" + i0, schemaPath: "#/properties/annotations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.pic_urls !== void 0) {
      let data18 = data.pic_urls;
      if (Array.isArray(data18)) {
        let len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.thumbnail_pic !== void 0 && typeof data19.thumbnail_pic != "string") {
              let err18 = { instancePath: instancePath + "/pic_urls/" + i1 + "/thumbnail_pic", schemaPath: "#/properties/pic_urls/items/properties/thumbnail_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/pic_urls/" + i1, schemaPath: "#/properties/pic_urls/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/pic_urls", schemaPath: "#/properties/pic_urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.thumbnail_pic !== void 0 && typeof data.thumbnail_pic != "string") {
      let err21 = { instancePath: instancePath + "/thumbnail_pic", schemaPath: "#/properties/thumbnail_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.bmiddle_pic !== void 0 && typeof data.bmiddle_pic != "string") {
      let err22 = { instancePath: instancePath + "/bmiddle_pic", schemaPath: "#/properties/bmiddle_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.original_pic !== void 0 && typeof data.original_pic != "string") {
      let err23 = { instancePath: instancePath + "/original_pic", schemaPath: "#/properties/original_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.geo !== void 0) {
      let data24 = data.geo;
      if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
        let err24 = { instancePath: instancePath + "/geo", schemaPath: "#/properties/geo/type", keyword: "type", params: { type: schema35.properties.geo.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.type !== void 0 && typeof data24.type != "string") {
          let err25 = { instancePath: instancePath + "/geo/type", schemaPath: "#/properties/geo/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data24.coordinates !== void 0) {
          let data26 = data24.coordinates;
          if (Array.isArray(data26)) {
            let len2 = data26.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data27 = data26[i2];
              if (!(typeof data27 == "number" && isFinite(data27)) && typeof data27 != "string") {
                let err26 = { instancePath: instancePath + "/geo/coordinates/" + i2, schemaPath: "#/properties/geo/properties/coordinates/items/type", keyword: "type", params: { type: schema35.properties.geo.properties.coordinates.items.type }, message: "must be number,string" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            let err27 = { instancePath: instancePath + "/geo/coordinates", schemaPath: "#/properties/geo/properties/coordinates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      }
    }
    if (data.user !== void 0 && (wrapper0.validate(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length)), data.retweeted_status !== void 0 && (wrapper1.validate(data.retweeted_status, { instancePath: instancePath + "/retweeted_status", parentData: data, parentDataProperty: "retweeted_status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors), errors = vErrors.length)), data.reposts_count !== void 0) {
      let data30 = data.reposts_count;
      if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
        let err28 = { instancePath: instancePath + "/reposts_count", schemaPath: "#/properties/reposts_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.comments_count !== void 0) {
      let data31 = data.comments_count;
      if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
        let err29 = { instancePath: instancePath + "/comments_count", schemaPath: "#/properties/comments_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.attitudes_count !== void 0) {
      let data32 = data.attitudes_count;
      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
        let err30 = { instancePath: instancePath + "/attitudes_count", schemaPath: "#/properties/attitudes_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.isLongText !== void 0 && typeof data.isLongText != "boolean") {
      let err31 = { instancePath: instancePath + "/isLongText", schemaPath: "#/properties/isLongText/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.mlevel !== void 0) {
      let data34 = data.mlevel;
      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
        let err32 = { instancePath: instancePath + "/mlevel", schemaPath: "#/properties/mlevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.visible !== void 0) {
      let data35 = data.visible;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        if (data35.type !== void 0) {
          let data36 = data35.type;
          if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
            let err33 = { instancePath: instancePath + "/visible/type", schemaPath: "#/properties/visible/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data35.list_id !== void 0) {
          let data37 = data35.list_id;
          if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37)) && typeof data37 != "string") {
            let err34 = { instancePath: instancePath + "/visible/list_id", schemaPath: "#/properties/visible/properties/list_id/type", keyword: "type", params: { type: schema35.properties.visible.properties.list_id.type }, message: "must be integer,string" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        let err35 = { instancePath: instancePath + "/visible", schemaPath: "#/properties/visible/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.biz_feature !== void 0) {
      let data38 = data.biz_feature;
      if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
        let err36 = { instancePath: instancePath + "/biz_feature", schemaPath: "#/properties/biz_feature/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.darwin_tags !== void 0 && !Array.isArray(data.darwin_tags)) {
      let err37 = { instancePath: instancePath + "/darwin_tags", schemaPath: "#/properties/darwin_tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.userType !== void 0) {
      let data40 = data.userType;
      if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
        let err38 = { instancePath: instancePath + "/userType", schemaPath: "#/properties/userType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate752.errors = vErrors, errors === 0;
}
validate752.evaluated = { props: { created_at: !0, id: !0, idstr: !0, mid: !0, text: !0, textLength: !0, source: !0, source_allowclick: !0, source_type: !0, can_edit: !0, favorited: !0, truncated: !0, deleted: !0, in_reply_to_status_id: !0, in_reply_to_user_id: !0, in_reply_to_screen_name: !0, annotations: !0, pic_urls: !0, thumbnail_pic: !0, bmiddle_pic: !0, original_pic: !0, geo: !0, user: !0, retweeted_status: !0, reposts_count: !0, comments_count: !0, attitudes_count: !0, isLongText: !0, mlevel: !0, visible: !0, biz_feature: !0, darwin_tags: !0, userType: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats02.validate(data0)) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.idstr !== void 0 && typeof data.idstr != "string") {
      let err3 = { instancePath: instancePath + "/idstr", schemaPath: "#/properties/idstr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.class !== void 0) {
      let data2 = data.class;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/class", schemaPath: "#/properties/class/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.screen_name !== void 0 && typeof data.screen_name != "string") {
      let err5 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.province !== void 0) {
      let data5 = data.province;
      if (typeof data5 != "string" && !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err7 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: schema33.properties.province.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.city !== void 0) {
      let data6 = data.city;
      if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err8 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema33.properties.city.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.location !== void 0 && typeof data.location != "string") {
      let err9 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err10 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err11 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.profile_image_url !== void 0 && typeof data.profile_image_url != "string") {
      let err12 = { instancePath: instancePath + "/profile_image_url", schemaPath: "#/properties/profile_image_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.avatar_large !== void 0 && typeof data.avatar_large != "string") {
      let err13 = { instancePath: instancePath + "/avatar_large", schemaPath: "#/properties/avatar_large/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.avatar_hd !== void 0 && typeof data.avatar_hd != "string") {
      let err14 = { instancePath: instancePath + "/avatar_hd", schemaPath: "#/properties/avatar_hd/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.profile_url !== void 0 && typeof data.profile_url != "string") {
      let err15 = { instancePath: instancePath + "/profile_url", schemaPath: "#/properties/profile_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.domain !== void 0 && typeof data.domain != "string") {
      let err16 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.weihao !== void 0 && typeof data.weihao != "string") {
      let err17 = { instancePath: instancePath + "/weihao", schemaPath: "#/properties/weihao/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.gender !== void 0) {
      let data16 = data.gender;
      if (typeof data16 != "string") {
        let err18 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (!(data16 === "m" || data16 === "f" || data16 === "n")) {
        let err19 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/enum", keyword: "enum", params: { allowedValues: schema33.properties.gender.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.followers_count !== void 0) {
      let data17 = data.followers_count;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err20 = { instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.friends_count !== void 0) {
      let data18 = data.friends_count;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
        let err21 = { instancePath: instancePath + "/friends_count", schemaPath: "#/properties/friends_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.pagefriends_count !== void 0) {
      let data19 = data.pagefriends_count;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
        let err22 = { instancePath: instancePath + "/pagefriends_count", schemaPath: "#/properties/pagefriends_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.statuses_count !== void 0) {
      let data20 = data.statuses_count;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        let err23 = { instancePath: instancePath + "/statuses_count", schemaPath: "#/properties/statuses_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.video_status_count !== void 0) {
      let data21 = data.video_status_count;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
        let err24 = { instancePath: instancePath + "/video_status_count", schemaPath: "#/properties/video_status_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.video_play_count !== void 0) {
      let data22 = data.video_play_count;
      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
        let err25 = { instancePath: instancePath + "/video_play_count", schemaPath: "#/properties/video_play_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.favourites_count !== void 0) {
      let data23 = data.favourites_count;
      if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
        let err26 = { instancePath: instancePath + "/favourites_count", schemaPath: "#/properties/favourites_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.bi_followers_count !== void 0) {
      let data24 = data.bi_followers_count;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
        let err27 = { instancePath: instancePath + "/bi_followers_count", schemaPath: "#/properties/bi_followers_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.created_at !== void 0 && (validate73(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.following !== void 0 && typeof data.following != "boolean") {
      let err28 = { instancePath: instancePath + "/following", schemaPath: "#/properties/following/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    if (data.follow_me !== void 0 && typeof data.follow_me != "boolean") {
      let err29 = { instancePath: instancePath + "/follow_me", schemaPath: "#/properties/follow_me/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.like !== void 0 && typeof data.like != "boolean") {
      let err30 = { instancePath: instancePath + "/like", schemaPath: "#/properties/like/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.like_me !== void 0 && typeof data.like_me != "boolean") {
      let err31 = { instancePath: instancePath + "/like_me", schemaPath: "#/properties/like_me/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.allow_all_act_msg !== void 0 && typeof data.allow_all_act_msg != "boolean") {
      let err32 = { instancePath: instancePath + "/allow_all_act_msg", schemaPath: "#/properties/allow_all_act_msg/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    if (data.allow_all_comment !== void 0 && typeof data.allow_all_comment != "boolean") {
      let err33 = { instancePath: instancePath + "/allow_all_comment", schemaPath: "#/properties/allow_all_comment/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.geo_enabled !== void 0 && typeof data.geo_enabled != "boolean") {
      let err34 = { instancePath: instancePath + "/geo_enabled", schemaPath: "#/properties/geo_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
    }
    if (data.verified !== void 0 && typeof data.verified != "boolean") {
      let err35 = { instancePath: instancePath + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.verified_type !== void 0) {
      let data34 = data.verified_type;
      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
        let err36 = { instancePath: instancePath + "/verified_type", schemaPath: "#/properties/verified_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.verified_type_ext !== void 0) {
      let data35 = data.verified_type_ext;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
        let err37 = { instancePath: instancePath + "/verified_type_ext", schemaPath: "#/properties/verified_type_ext/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.verified_level !== void 0) {
      let data36 = data.verified_level;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
        let err38 = { instancePath: instancePath + "/verified_level", schemaPath: "#/properties/verified_level/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.verified_state !== void 0) {
      let data37 = data.verified_state;
      if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
        let err39 = { instancePath: instancePath + "/verified_state", schemaPath: "#/properties/verified_state/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.verified_reason !== void 0 && typeof data.verified_reason != "string") {
      let err40 = { instancePath: instancePath + "/verified_reason", schemaPath: "#/properties/verified_reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
    }
    if (data.verified_reason_modified !== void 0 && typeof data.verified_reason_modified != "string") {
      let err41 = { instancePath: instancePath + "/verified_reason_modified", schemaPath: "#/properties/verified_reason_modified/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.verified_reason_url !== void 0 && typeof data.verified_reason_url != "string") {
      let err42 = { instancePath: instancePath + "/verified_reason_url", schemaPath: "#/properties/verified_reason_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.verified_trade !== void 0 && typeof data.verified_trade != "string") {
      let err43 = { instancePath: instancePath + "/verified_trade", schemaPath: "#/properties/verified_trade/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.verified_source !== void 0 && typeof data.verified_source != "string") {
      let err44 = { instancePath: instancePath + "/verified_source", schemaPath: "#/properties/verified_source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.verified_source_url !== void 0 && typeof data.verified_source_url != "string") {
      let err45 = { instancePath: instancePath + "/verified_source_url", schemaPath: "#/properties/verified_source_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.verified_contact_name !== void 0 && typeof data.verified_contact_name != "string") {
      let err46 = { instancePath: instancePath + "/verified_contact_name", schemaPath: "#/properties/verified_contact_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
    if (data.verified_contact_email !== void 0 && typeof data.verified_contact_email != "string") {
      let err47 = { instancePath: instancePath + "/verified_contact_email", schemaPath: "#/properties/verified_contact_email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.verified_contact_mobile !== void 0 && typeof data.verified_contact_mobile != "string") {
      let err48 = { instancePath: instancePath + "/verified_contact_mobile", schemaPath: "#/properties/verified_contact_mobile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
    }
    if (data.verified_detail !== void 0) {
      let data47 = data.verified_detail;
      if (!(data47 && typeof data47 == "object" && !Array.isArray(data47))) {
        let err49 = { instancePath: instancePath + "/verified_detail", schemaPath: "#/properties/verified_detail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.remark !== void 0 && typeof data.remark != "string") {
      let err50 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.status !== void 0 && (validate752(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors), errors = vErrors.length)), data.status_id !== void 0 && typeof data.status_id != "string") {
      let err51 = { instancePath: instancePath + "/status_id", schemaPath: "#/properties/status_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.ptype !== void 0) {
      let data51 = data.ptype;
      if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
        let err52 = { instancePath: instancePath + "/ptype", schemaPath: "#/properties/ptype/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.online_status !== void 0) {
      let data52 = data.online_status;
      if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
        let err53 = { instancePath: instancePath + "/online_status", schemaPath: "#/properties/online_status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.lang !== void 0 && typeof data.lang != "string") {
      let err54 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
    }
    if (data.star !== void 0) {
      let data54 = data.star;
      if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
        let err55 = { instancePath: instancePath + "/star", schemaPath: "#/properties/star/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.mbtype !== void 0) {
      let data55 = data.mbtype;
      if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
        let err56 = { instancePath: instancePath + "/mbtype", schemaPath: "#/properties/mbtype/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.mbrank !== void 0) {
      let data56 = data.mbrank;
      if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
        let err57 = { instancePath: instancePath + "/mbrank", schemaPath: "#/properties/mbrank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.block_word !== void 0) {
      let data57 = data.block_word;
      if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
        let err58 = { instancePath: instancePath + "/block_word", schemaPath: "#/properties/block_word/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.block_app !== void 0) {
      let data58 = data.block_app;
      if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
        let err59 = { instancePath: instancePath + "/block_app", schemaPath: "#/properties/block_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.credit_score !== void 0) {
      let data59 = data.credit_score;
      if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
        let err60 = { instancePath: instancePath + "/credit_score", schemaPath: "#/properties/credit_score/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.urank !== void 0) {
      let data60 = data.urank;
      if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
        let err61 = { instancePath: instancePath + "/urank", schemaPath: "#/properties/urank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.user_ability !== void 0) {
      let data61 = data.user_ability;
      if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
        let err62 = { instancePath: instancePath + "/user_ability", schemaPath: "#/properties/user_ability/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.user_ability_extend !== void 0) {
      let data62 = data.user_ability_extend;
      if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
        let err63 = { instancePath: instancePath + "/user_ability_extend", schemaPath: "#/properties/user_ability_extend/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.user_limit !== void 0) {
      let data63 = data.user_limit;
      if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
        let err64 = { instancePath: instancePath + "/user_limit", schemaPath: "#/properties/user_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.story_read_state !== void 0) {
      let data64 = data.story_read_state;
      if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
        let err65 = { instancePath: instancePath + "/story_read_state", schemaPath: "#/properties/story_read_state/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
      }
    }
    if (data.vclub_member !== void 0) {
      let data65 = data.vclub_member;
      if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
        let err66 = { instancePath: instancePath + "/vclub_member", schemaPath: "#/properties/vclub_member/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.insecurity !== void 0) {
      let data66 = data.insecurity;
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        if (data66.sexual_content !== void 0 && typeof data66.sexual_content != "boolean") {
          let err67 = { instancePath: instancePath + "/insecurity/sexual_content", schemaPath: "#/properties/insecurity/properties/sexual_content/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
      } else {
        let err68 = { instancePath: instancePath + "/insecurity", schemaPath: "#/properties/insecurity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.cover_image !== void 0 && typeof data.cover_image != "string") {
      let err69 = { instancePath: instancePath + "/cover_image", schemaPath: "#/properties/cover_image/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
    }
    if (data.cover_image_phone !== void 0 && typeof data.cover_image_phone != "string") {
      let err70 = { instancePath: instancePath + "/cover_image_phone", schemaPath: "#/properties/cover_image_phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err71 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
    if (data.level !== void 0) {
      let data71 = data.level;
      if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
        let err72 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
    }
    if (data.ulevel !== void 0 && typeof data.ulevel != "string") {
      let err73 = { instancePath: instancePath + "/ulevel", schemaPath: "#/properties/ulevel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
    }
    if (data.avatargj_id !== void 0 && typeof data.avatargj_id != "string") {
      let err74 = { instancePath: instancePath + "/avatargj_id", schemaPath: "#/properties/avatargj_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
    }
    if (data.is_teenager !== void 0) {
      let data74 = data.is_teenager;
      if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
        let err75 = { instancePath: instancePath + "/is_teenager", schemaPath: "#/properties/is_teenager/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    if (data.is_guardian !== void 0) {
      let data75 = data.is_guardian;
      if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
        let err76 = { instancePath: instancePath + "/is_guardian", schemaPath: "#/properties/is_guardian/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
    }
    if (data.is_teenager_list !== void 0) {
      let data76 = data.is_teenager_list;
      if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
        let err77 = { instancePath: instancePath + "/is_teenager_list", schemaPath: "#/properties/is_teenager_list/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.pc_new !== void 0) {
      let data77 = data.pc_new;
      if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
        let err78 = { instancePath: instancePath + "/pc_new", schemaPath: "#/properties/pc_new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.special_follow !== void 0 && typeof data.special_follow != "boolean") {
      let err79 = { instancePath: instancePath + "/special_follow", schemaPath: "#/properties/special_follow/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
    }
    if (data.planet_video !== void 0) {
      let data79 = data.planet_video;
      if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
        let err80 = { instancePath: instancePath + "/planet_video", schemaPath: "#/properties/planet_video/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data.video_mark !== void 0) {
      let data80 = data.video_mark;
      if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
        let err81 = { instancePath: instancePath + "/video_mark", schemaPath: "#/properties/video_mark/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
    if (data.live_status !== void 0) {
      let data81 = data.live_status;
      if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
        let err82 = { instancePath: instancePath + "/live_status", schemaPath: "#/properties/live_status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
    }
    if (data.tab_manage !== void 0 && typeof data.tab_manage != "string") {
      let err83 = { instancePath: instancePath + "/tab_manage", schemaPath: "#/properties/tab_manage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
    }
    if (data.has_service_tel !== void 0 && typeof data.has_service_tel != "boolean") {
      let err84 = { instancePath: instancePath + "/has_service_tel", schemaPath: "#/properties/has_service_tel/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
    }
    if (data.has_ability_tag !== void 0) {
      let data84 = data.has_ability_tag;
      if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) {
        let err85 = { instancePath: instancePath + "/has_ability_tag", schemaPath: "#/properties/has_ability_tag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.vplususer_name !== void 0 && typeof data.vplususer_name != "string") {
      let err86 = { instancePath: instancePath + "/vplususer_name", schemaPath: "#/properties/vplususer_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
    }
    if (data.badge !== void 0) {
      let data86 = data.badge;
      if (!(data86 && typeof data86 == "object" && !Array.isArray(data86))) {
        let err87 = { instancePath: instancePath + "/badge", schemaPath: "#/properties/badge/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
    }
    if (data.badge_top !== void 0 && typeof data.badge_top != "string") {
      let err88 = { instancePath: instancePath + "/badge_top", schemaPath: "#/properties/badge_top/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
    }
    if (data.extend !== void 0) {
      let data88 = data.extend;
      if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
        if (data88.privacy !== void 0) {
          let data89 = data88.privacy;
          if (!(data89 && typeof data89 == "object" && !Array.isArray(data89))) {
            let err89 = { instancePath: instancePath + "/extend/privacy", schemaPath: "#/properties/extend/properties/privacy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
        if (data88.mbprivilege !== void 0 && typeof data88.mbprivilege != "string") {
          let err90 = { instancePath: instancePath + "/extend/mbprivilege", schemaPath: "#/properties/extend/properties/mbprivilege/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
        }
      } else {
        let err91 = { instancePath: instancePath + "/extend", schemaPath: "#/properties/extend/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
    }
  } else {
    let err92 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: { id: !0, idstr: !0, class: !0, screen_name: !0, name: !0, province: !0, city: !0, location: !0, description: !0, url: !0, profile_image_url: !0, avatar_large: !0, avatar_hd: !0, profile_url: !0, domain: !0, weihao: !0, gender: !0, followers_count: !0, friends_count: !0, pagefriends_count: !0, statuses_count: !0, video_status_count: !0, video_play_count: !0, favourites_count: !0, bi_followers_count: !0, created_at: !0, following: !0, follow_me: !0, like: !0, like_me: !0, allow_all_act_msg: !0, allow_all_comment: !0, geo_enabled: !0, verified: !0, verified_type: !0, verified_type_ext: !0, verified_level: !0, verified_state: !0, verified_reason: !0, verified_reason_modified: !0, verified_reason_url: !0, verified_trade: !0, verified_source: !0, verified_source_url: !0, verified_contact_name: !0, verified_contact_email: !0, verified_contact_mobile: !0, verified_detail: !0, remark: !0, status: !0, status_id: !0, ptype: !0, online_status: !0, lang: !0, star: !0, mbtype: !0, mbrank: !0, block_word: !0, block_app: !0, credit_score: !0, urank: !0, user_ability: !0, user_ability_extend: !0, user_limit: !0, story_read_state: !0, vclub_member: !0, insecurity: !0, cover_image: !0, cover_image_phone: !0, type: !0, level: !0, ulevel: !0, avatargj_id: !0, is_teenager: !0, is_guardian: !0, is_teenager_list: !0, pc_new: !0, special_follow: !0, planet_video: !0, video_mark: !0, live_status: !0, tab_manage: !0, has_service_tel: !0, has_ability_tag: !0, vplususer_name: !0, badge: !0, badge_top: !0, extend: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate712(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate712.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate72(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length), validate712.errors = vErrors, errors === 0;
}
validate712.evaluated = { props: { id: !0, idstr: !0, class: !0, screen_name: !0, name: !0, province: !0, city: !0, location: !0, description: !0, url: !0, profile_image_url: !0, avatar_large: !0, avatar_hd: !0, profile_url: !0, domain: !0, weihao: !0, gender: !0, followers_count: !0, friends_count: !0, pagefriends_count: !0, statuses_count: !0, video_status_count: !0, video_play_count: !0, favourites_count: !0, bi_followers_count: !0, created_at: !0, following: !0, follow_me: !0, like: !0, like_me: !0, allow_all_act_msg: !0, allow_all_comment: !0, geo_enabled: !0, verified: !0, verified_type: !0, verified_type_ext: !0, verified_level: !0, verified_state: !0, verified_reason: !0, verified_reason_modified: !0, verified_reason_url: !0, verified_trade: !0, verified_source: !0, verified_source_url: !0, verified_contact_name: !0, verified_contact_email: !0, verified_contact_mobile: !0, verified_detail: !0, remark: !0, status: !0, status_id: !0, ptype: !0, online_status: !0, lang: !0, star: !0, mbtype: !0, mbrank: !0, block_word: !0, block_app: !0, credit_score: !0, urank: !0, user_ability: !0, user_ability_extend: !0, user_limit: !0, story_read_state: !0, vclub_member: !0, insecurity: !0, cover_image: !0, cover_image_phone: !0, type: !0, level: !0, ulevel: !0, avatargj_id: !0, is_teenager: !0, is_guardian: !0, is_teenager_list: !0, pc_new: !0, special_follow: !0, planet_video: !0, video_mark: !0, live_status: !0, tab_manage: !0, has_service_tel: !0, has_ability_tag: !0, vplususer_name: !0, badge: !0, badge_top: !0, extend: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getEmail_200_application_json = validate792;
function validate812(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate812.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.email === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err1 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate812.errors = vErrors, errors === 0;
}
validate812.evaluated = { props: { email: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate812(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate812.errors : vErrors.concat(validate812.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.email = !0;
  }
  let _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate812(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate812.errors : vErrors.concat(validate812.errors), errors = vErrors.length);
  } else {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var items0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate80.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate80.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function validate792(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate792.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate80(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length;
  else
    var props0 = validate80.evaluated.props, items0 = validate80.evaluated.items;
  return validate792.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate792.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var _getRateLimitStatus_200_application_json = validate85;
function validate862(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate862.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ip_limit !== void 0) {
      let data0 = data.ip_limit;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/ip_limit", schemaPath: "#/properties/ip_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.limit_time_unit !== void 0 && typeof data.limit_time_unit != "string") {
      let err1 = { instancePath: instancePath + "/limit_time_unit", schemaPath: "#/properties/limit_time_unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.remaining_ip_hits !== void 0) {
      let data2 = data.remaining_ip_hits;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/remaining_ip_hits", schemaPath: "#/properties/remaining_ip_hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.remaining_user_hits !== void 0) {
      let data3 = data.remaining_user_hits;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/remaining_user_hits", schemaPath: "#/properties/remaining_user_hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.reset_time !== void 0 && typeof data.reset_time != "string") {
      let err4 = { instancePath: instancePath + "/reset_time", schemaPath: "#/properties/reset_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.reset_time_in_seconds !== void 0) {
      let data5 = data.reset_time_in_seconds;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err5 = { instancePath: instancePath + "/reset_time_in_seconds", schemaPath: "#/properties/reset_time_in_seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.user_limit !== void 0) {
      let data6 = data.user_limit;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err6 = { instancePath: instancePath + "/user_limit", schemaPath: "#/properties/user_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.api_rate_limits !== void 0) {
      let data7 = data.api_rate_limits;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.api !== void 0 && typeof data8.api != "string") {
              let err7 = { instancePath: instancePath + "/api_rate_limits/" + i0 + "/api", schemaPath: "#/properties/api_rate_limits/items/properties/api/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data8.limit !== void 0) {
              let data10 = data8.limit;
              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                let err8 = { instancePath: instancePath + "/api_rate_limits/" + i0 + "/limit", schemaPath: "#/properties/api_rate_limits/items/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data8.limit_time_unit !== void 0 && typeof data8.limit_time_unit != "string") {
              let err9 = { instancePath: instancePath + "/api_rate_limits/" + i0 + "/limit_time_unit", schemaPath: "#/properties/api_rate_limits/items/properties/limit_time_unit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data8.remaining_hits !== void 0) {
              let data12 = data8.remaining_hits;
              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
                let err10 = { instancePath: instancePath + "/api_rate_limits/" + i0 + "/remaining_hits", schemaPath: "#/properties/api_rate_limits/items/properties/remaining_hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
          } else {
            let err11 = { instancePath: instancePath + "/api_rate_limits/" + i0, schemaPath: "#/properties/api_rate_limits/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/api_rate_limits", schemaPath: "#/properties/api_rate_limits/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate862.errors = vErrors, errors === 0;
}
validate862.evaluated = { props: { ip_limit: !0, limit_time_unit: !0, remaining_ip_hits: !0, remaining_user_hits: !0, reset_time: !0, reset_time_in_seconds: !0, user_limit: !0, api_rate_limits: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate862(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate862.errors : vErrors.concat(validate862.errors), errors = vErrors.length), validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: { ip_limit: !0, limit_time_unit: !0, remaining_ip_hits: !0, remaining_user_hits: !0, reset_time: !0, reset_time_in_seconds: !0, user_limit: !0, api_rate_limits: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var validators = {
  authorize: {
    query: checked(_authorize_query, "query"),
    answers: {
      200: {
        "text/html": checked(_authorize_200_text_html, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body")
      },
      302: {},
      400: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  authorizeByPost: {
    body: {
      "application/x-www-form-urlencoded": checked(_authorizeByPost_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "text/html": checked(_authorize_200_text_html, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body")
      },
      302: {},
      400: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  authorizeVersioned: {
    query: checked(_authorize_query, "query"),
    answers: {
      200: {
        "text/html": checked(_authorize_200_text_html, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body")
      },
      302: {},
      400: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  accessToken: {
    body: {
      "application/x-www-form-urlencoded": checked(_accessToken_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_accessToken_200_application_json, "body")
      },
      400: {
        "application/json": checked(_accessToken_400_application_json, "body")
      },
      401: {
        "application/json": checked(_accessToken_400_application_json, "body")
      }
    }
  },
  accessTokenVersioned: {
    body: {
      "application/x-www-form-urlencoded": checked(_accessTokenVersioned_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_accessToken_200_application_json, "body")
      },
      400: {
        "application/json": checked(_accessToken_400_application_json, "body")
      },
      401: {
        "application/json": checked(_accessToken_400_application_json, "body")
      },
      403: {
        "application/json": checked(_accessToken_400_application_json, "body")
      }
    }
  },
  getTokenInfo: {
    body: {
      "application/x-www-form-urlencoded": checked(_getTokenInfo_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_getTokenInfo_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  revokeByGet: {
    query: checked(_revokeByGet_query, "query"),
    answers: {
      200: {
        "application/json": checked(_revokeByGet_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  revoke: {
    body: {
      "application/x-www-form-urlencoded": checked(_getTokenInfo_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_revokeByGet_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  getOAuth2Token: {
    body: {
      "application/x-www-form-urlencoded": checked(_getOAuth2Token_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_accessToken_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  getUid: {
    query: checked(_getUid_query, "query"),
    answers: {
      200: {
        "application/json": checked(_getUid_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showUser: {
    query: checked(_showUser_query, "query"),
    answers: {
      200: {
        "application/json": checked(_showUser_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  getEmail: {
    query: checked(_getUid_query, "query"),
    answers: {
      200: {
        "application/json": checked(_getEmail_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  getRateLimitStatus: {
    query: checked(_getUid_query, "query"),
    answers: {
      200: {
        "application/json": checked(_getRateLimitStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  deauthorized: {
    query: checked(_deauthorized_query, "query"),
    answers: {
      200: {}
    }
  },
  deauthorizedByPost: {
    body: {
      "application/x-www-form-urlencoded": checked(_deauthorizedByPost_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {}
    }
  }
};
export {
  validators
};
