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
var _listHomeTimeline_query = validate90, schema37 = { type: "object", properties: { since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, maximum: 100, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 }, feature: { type: "integer", enum: [0, 1, 2, 3, 4], default: 0 }, trim_user: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/listHomeTimeline/query" };
var pattern5 = new RegExp("^[0-9]{1,19}$", "u");
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
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
  if (typeof data == "string" && !pattern5.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,19}$" }, message: 'must match pattern "^[0-9]{1,19}$"' };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.feature === void 0 && (data.feature = 0), data.trim_user === void 0 && (data.trim_user = 0), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data2 = data.count;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType0 = typeof data2, coerced0;
      if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
        if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced0 = +data2;
        else {
          let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 100 || isNaN(data2)) {
        let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let data3 = data.page;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType1 = typeof data3, coerced1;
      if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced1 = +data3;
        else {
          let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
      let err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    let data4 = data.base_app;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType2 = typeof data4, coerced2;
      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced2 = data4)), coerced2 === void 0)
        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced2 = +data4;
        else {
          let err5 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.base_app = coerced2));
    }
    if (!(data4 === 0 || data4 === 1)) {
      let err6 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema37.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    let data5 = data.feature;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType3 = typeof data5, coerced3;
      if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced3 = data5)), coerced3 === void 0)
        if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced3 = +data5;
        else {
          let err7 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.feature = coerced3));
    }
    if (!(data5 === 0 || data5 === 1 || data5 === 2 || data5 === 3 || data5 === 4)) {
      let err8 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/enum", keyword: "enum", params: { allowedValues: schema37.properties.feature.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    let data6 = data.trim_user;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType4 = typeof data6, coerced4;
      if (dataType4 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType4 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced4 = data6)), coerced4 === void 0)
        if (dataType4 === "boolean" || data6 === null || dataType4 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced4 = +data6;
        else {
          let err9 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      coerced4 !== void 0 && (data6 = coerced4, data !== void 0 && (data.trim_user = coerced4));
    }
    if (!(data6 === 0 || data6 === 1)) {
      let err10 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/enum", keyword: "enum", params: { allowedValues: schema37.properties.trim_user.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { since_id: !0, max_id: !0, count: !0, page: !0, base_app: !0, feature: !0, trim_user: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFriendsTimelineIds_query = validate94, schema39 = { type: "object", properties: { since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, maximum: 100, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 }, feature: { type: "integer", enum: [0, 1, 2, 3, 4], default: 0 } }, $id: "/listFriendsTimelineIds/query" };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.feature === void 0 && (data.feature = 0), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data2 = data.count;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType0 = typeof data2, coerced0;
      if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
        if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced0 = +data2;
        else {
          let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 100 || isNaN(data2)) {
        let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let data3 = data.page;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType1 = typeof data3, coerced1;
      if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced1 = +data3;
        else {
          let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
      let err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    let data4 = data.base_app;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType2 = typeof data4, coerced2;
      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced2 = data4)), coerced2 === void 0)
        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced2 = +data4;
        else {
          let err5 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.base_app = coerced2));
    }
    if (!(data4 === 0 || data4 === 1)) {
      let err6 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema39.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    let data5 = data.feature;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType3 = typeof data5, coerced3;
      if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced3 = data5)), coerced3 === void 0)
        if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced3 = +data5;
        else {
          let err7 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.feature = coerced3));
    }
    if (!(data5 === 0 || data5 === 1 || data5 === 2 || data5 === 3 || data5 === 4)) {
      let err8 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/enum", keyword: "enum", params: { allowedValues: schema39.properties.feature.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: { since_id: !0, max_id: !0, count: !0, page: !0, base_app: !0, feature: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUserTimeline_query = validate97, schema40 = { type: "object", properties: { uid: { $ref: "/components/schemas/Id" }, screen_name: { type: "string" }, since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, maximum: 100, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 }, feature: { type: "integer", enum: [0, 1, 2, 3, 4], default: 0 }, trim_user: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/listUserTimeline/query" };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
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
  if (typeof data == "string" && !pattern4.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,18}$" }, message: 'must match pattern "^[1-9][0-9]{0,18}$"' };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.feature === void 0 && (data.feature = 0), data.trim_user === void 0 && (data.trim_user = 0), data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.screen_name !== void 0) {
      let data1 = data.screen_name;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.screen_name = coerced0));
      }
    }
    validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data4 = data.count;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType1 = typeof data4, coerced1;
      if (dataType1 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType1 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced1 = data4)), coerced1 === void 0)
        if (dataType1 === "boolean" || data4 === null || dataType1 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced1 = +data4;
        else {
          let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced1 !== void 0 && (data4 = coerced1, data !== void 0 && (data.count = coerced1));
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 100 || isNaN(data4)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data4 < 1 || isNaN(data4)) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let data5 = data.page;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType2 = typeof data5, coerced2;
      if (dataType2 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType2 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced2 = data5)), coerced2 === void 0)
        if (dataType2 === "boolean" || data5 === null || dataType2 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced2 = +data5;
        else {
          let err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data5 = coerced2, data !== void 0 && (data.page = coerced2));
    }
    if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
      let err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    let data6 = data.base_app;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType3 = typeof data6, coerced3;
      if (dataType3 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType3 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced3 = data6)), coerced3 === void 0)
        if (dataType3 === "boolean" || data6 === null || dataType3 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced3 = +data6;
        else {
          let err6 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced3 !== void 0 && (data6 = coerced3, data !== void 0 && (data.base_app = coerced3));
    }
    if (!(data6 === 0 || data6 === 1)) {
      let err7 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema40.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data7 = data.feature;
    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      let dataType4 = typeof data7, coerced4;
      if (dataType4 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType4 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced4 = data7)), coerced4 === void 0)
        if (dataType4 === "boolean" || data7 === null || dataType4 === "string" && data7 && data7 == +data7 && !(data7 % 1))
          coerced4 = +data7;
        else {
          let err8 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced4 !== void 0 && (data7 = coerced4, data !== void 0 && (data.feature = coerced4));
    }
    if (!(data7 === 0 || data7 === 1 || data7 === 2 || data7 === 3 || data7 === 4)) {
      let err9 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/enum", keyword: "enum", params: { allowedValues: schema40.properties.feature.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    let data8 = data.trim_user;
    if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
      let dataType5 = typeof data8, coerced5;
      if (dataType5 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType5 = typeof data8, typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) && (coerced5 = data8)), coerced5 === void 0)
        if (dataType5 === "boolean" || data8 === null || dataType5 === "string" && data8 && data8 == +data8 && !(data8 % 1))
          coerced5 = +data8;
        else {
          let err10 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      coerced5 !== void 0 && (data8 = coerced5, data !== void 0 && (data.trim_user = coerced5));
    }
    if (!(data8 === 0 || data8 === 1)) {
      let err11 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/enum", keyword: "enum", params: { allowedValues: schema40.properties.trim_user.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { props: { uid: !0, screen_name: !0, since_id: !0, max_id: !0, count: !0, page: !0, base_app: !0, feature: !0, trim_user: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUserTimelineIds_query = validate102, schema42 = { type: "object", properties: { uid: { $ref: "/components/schemas/Id" }, screen_name: { type: "string" }, since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, maximum: 100, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 }, feature: { type: "integer", enum: [0, 1, 2, 3, 4], default: 0 } }, $id: "/listUserTimelineIds/query" };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.feature === void 0 && (data.feature = 0), data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.screen_name !== void 0) {
      let data1 = data.screen_name;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.screen_name = coerced0));
      }
    }
    validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data4 = data.count;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType1 = typeof data4, coerced1;
      if (dataType1 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType1 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced1 = data4)), coerced1 === void 0)
        if (dataType1 === "boolean" || data4 === null || dataType1 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced1 = +data4;
        else {
          let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced1 !== void 0 && (data4 = coerced1, data !== void 0 && (data.count = coerced1));
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 100 || isNaN(data4)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data4 < 1 || isNaN(data4)) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let data5 = data.page;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType2 = typeof data5, coerced2;
      if (dataType2 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType2 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced2 = data5)), coerced2 === void 0)
        if (dataType2 === "boolean" || data5 === null || dataType2 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced2 = +data5;
        else {
          let err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data5 = coerced2, data !== void 0 && (data.page = coerced2));
    }
    if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
      let err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    let data6 = data.base_app;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType3 = typeof data6, coerced3;
      if (dataType3 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType3 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced3 = data6)), coerced3 === void 0)
        if (dataType3 === "boolean" || data6 === null || dataType3 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced3 = +data6;
        else {
          let err6 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced3 !== void 0 && (data6 = coerced3, data !== void 0 && (data.base_app = coerced3));
    }
    if (!(data6 === 0 || data6 === 1)) {
      let err7 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema42.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data7 = data.feature;
    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      let dataType4 = typeof data7, coerced4;
      if (dataType4 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType4 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced4 = data7)), coerced4 === void 0)
        if (dataType4 === "boolean" || data7 === null || dataType4 === "string" && data7 && data7 == +data7 && !(data7 % 1))
          coerced4 = +data7;
        else {
          let err8 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced4 !== void 0 && (data7 = coerced4, data !== void 0 && (data.feature = coerced4));
    }
    if (!(data7 === 0 || data7 === 1 || data7 === 2 || data7 === 3 || data7 === 4)) {
      let err9 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/enum", keyword: "enum", params: { allowedValues: schema42.properties.feature.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: { uid: !0, screen_name: !0, since_id: !0, max_id: !0, count: !0, page: !0, base_app: !0, feature: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listBilateralTimeline_query = validate106, schema43 = { type: "object", properties: { since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 }, feature: { type: "integer", enum: [0, 1, 2, 3, 4], default: 0 }, trim_user: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/listBilateralTimeline/query" };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.feature === void 0 && (data.feature = 0), data.trim_user === void 0 && (data.trim_user = 0), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType0 = typeof data2, coerced0;
        if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
          if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced0 = +data2;
          else {
            let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.count = coerced0));
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    let data3 = data.page;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType1 = typeof data3, coerced1;
      if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced1 = +data3;
        else {
          let err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
      let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    let data4 = data.base_app;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType2 = typeof data4, coerced2;
      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced2 = data4)), coerced2 === void 0)
        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced2 = +data4;
        else {
          let err4 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.base_app = coerced2));
    }
    if (!(data4 === 0 || data4 === 1)) {
      let err5 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema43.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    let data5 = data.feature;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType3 = typeof data5, coerced3;
      if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced3 = data5)), coerced3 === void 0)
        if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced3 = +data5;
        else {
          let err6 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.feature = coerced3));
    }
    if (!(data5 === 0 || data5 === 1 || data5 === 2 || data5 === 3 || data5 === 4)) {
      let err7 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/enum", keyword: "enum", params: { allowedValues: schema43.properties.feature.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data6 = data.trim_user;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType4 = typeof data6, coerced4;
      if (dataType4 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType4 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced4 = data6)), coerced4 === void 0)
        if (dataType4 === "boolean" || data6 === null || dataType4 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced4 = +data6;
        else {
          let err8 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced4 !== void 0 && (data6 = coerced4, data !== void 0 && (data.trim_user = coerced4));
    }
    if (!(data6 === 0 || data6 === 1)) {
      let err9 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/enum", keyword: "enum", params: { allowedValues: schema43.properties.trim_user.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: { since_id: !0, max_id: !0, count: !0, page: !0, base_app: !0, feature: !0, trim_user: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listStatusMentions_query = validate109, schema44 = { type: "object", properties: { since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, default: 50 }, page: { type: "integer", minimum: 1, default: 1 }, filter_by_author: { type: "integer", enum: [0, 1, 2], default: 0 }, filter_by_source: { type: "integer", enum: [0, 1, 2], default: 0 }, filter_by_type: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/listStatusMentions/query" };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 50), data.page === void 0 && (data.page = 1), data.filter_by_author === void 0 && (data.filter_by_author = 0), data.filter_by_source === void 0 && (data.filter_by_source = 0), data.filter_by_type === void 0 && (data.filter_by_type = 0), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data2 = data.count;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType0 = typeof data2, coerced0;
      if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
        if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced0 = +data2;
        else {
          let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
      let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let data3 = data.page;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType1 = typeof data3, coerced1;
      if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced1 = +data3;
        else {
          let err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
      let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    let data4 = data.filter_by_author;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType2 = typeof data4, coerced2;
      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced2 = data4)), coerced2 === void 0)
        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced2 = +data4;
        else {
          let err4 = { instancePath: instancePath + "/filter_by_author", schemaPath: "#/properties/filter_by_author/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.filter_by_author = coerced2));
    }
    if (!(data4 === 0 || data4 === 1 || data4 === 2)) {
      let err5 = { instancePath: instancePath + "/filter_by_author", schemaPath: "#/properties/filter_by_author/enum", keyword: "enum", params: { allowedValues: schema44.properties.filter_by_author.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    let data5 = data.filter_by_source;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType3 = typeof data5, coerced3;
      if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced3 = data5)), coerced3 === void 0)
        if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced3 = +data5;
        else {
          let err6 = { instancePath: instancePath + "/filter_by_source", schemaPath: "#/properties/filter_by_source/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.filter_by_source = coerced3));
    }
    if (!(data5 === 0 || data5 === 1 || data5 === 2)) {
      let err7 = { instancePath: instancePath + "/filter_by_source", schemaPath: "#/properties/filter_by_source/enum", keyword: "enum", params: { allowedValues: schema44.properties.filter_by_source.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data6 = data.filter_by_type;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType4 = typeof data6, coerced4;
      if (dataType4 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType4 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced4 = data6)), coerced4 === void 0)
        if (dataType4 === "boolean" || data6 === null || dataType4 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced4 = +data6;
        else {
          let err8 = { instancePath: instancePath + "/filter_by_type", schemaPath: "#/properties/filter_by_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced4 !== void 0 && (data6 = coerced4, data !== void 0 && (data.filter_by_type = coerced4));
    }
    if (!(data6 === 0 || data6 === 1)) {
      let err9 = { instancePath: instancePath + "/filter_by_type", schemaPath: "#/properties/filter_by_type/enum", keyword: "enum", params: { allowedValues: schema44.properties.filter_by_type.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { props: { since_id: !0, max_id: !0, count: !0, page: !0, filter_by_author: !0, filter_by_source: !0, filter_by_type: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showStatus_query = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && (validate98(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listStatusesByIds_query = validate114, schema46 = { type: "object", properties: { ids: { type: "array", minItems: 1, maxItems: 50, items: { $ref: "/components/schemas/Id" } }, trim_user: { type: "integer", enum: [0, 1], default: 0 } }, required: ["ids"], $id: "/listStatusesByIds/query" };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trim_user === void 0 && (data.trim_user = 0), data.ids === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ids !== void 0) {
      let data0 = data.ids;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err1 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.ids = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          let err2 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/ids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
    let data2 = data.trim_user;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType1 = typeof data2, coerced1;
      if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced1 = data2)), coerced1 === void 0)
        if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced1 = +data2;
        else {
          let err4 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.trim_user = coerced1));
    }
    if (!(data2 === 0 || data2 === 1)) {
      let err5 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/enum", keyword: "enum", params: { allowedValues: schema46.properties.trim_user.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: { ids: !0, trim_user: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listReposts_query = validate116, schema47 = { type: "object", properties: { id: { $ref: "/components/schemas/Id" }, since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, default: 50 }, page: { type: "integer", minimum: 1, default: 1 }, filter_by_author: { type: "integer", enum: [0, 1, 2], default: 0 } }, required: ["id"], $id: "/listReposts/query" };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 50), data.page === void 0 && (data.page = 1), data.filter_by_author === void 0 && (data.filter_by_author = 0), data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && (validate98(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data3 = data.count;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType0 = typeof data3, coerced0;
      if (dataType0 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType0 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced0 = data3)), coerced0 === void 0)
        if (dataType0 === "boolean" || data3 === null || dataType0 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced0 = +data3;
        else {
          let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced0 !== void 0 && (data3 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
      let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let data4 = data.page;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType1 = typeof data4, coerced1;
      if (dataType1 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType1 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced1 = data4)), coerced1 === void 0)
        if (dataType1 === "boolean" || data4 === null || dataType1 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced1 = +data4;
        else {
          let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data4 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
      let err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    let data5 = data.filter_by_author;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType2 = typeof data5, coerced2;
      if (dataType2 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType2 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced2 = data5)), coerced2 === void 0)
        if (dataType2 === "boolean" || data5 === null || dataType2 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced2 = +data5;
        else {
          let err5 = { instancePath: instancePath + "/filter_by_author", schemaPath: "#/properties/filter_by_author/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      coerced2 !== void 0 && (data5 = coerced2, data !== void 0 && (data.filter_by_author = coerced2));
    }
    if (!(data5 === 0 || data5 === 1 || data5 === 2)) {
      let err6 = { instancePath: instancePath + "/filter_by_author", schemaPath: "#/properties/filter_by_author/enum", keyword: "enum", params: { allowedValues: schema47.properties.filter_by_author.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = { props: { id: !0, since_id: !0, max_id: !0, count: !0, page: !0, filter_by_author: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPublicTimeline_query = validate120, schema48 = { type: "object", properties: { count: { type: "integer", minimum: 1, default: 50 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/listPublicTimeline/query" };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.count === void 0 && (data.count = 50), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0);
    let data0 = data.count;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          coerced0 = +data0;
        else {
          let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0))) {
      let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let data1 = data.page;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
      let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    let data2 = data.base_app;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err4 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.base_app = coerced2));
    }
    if (!(data2 === 0 || data2 === 1)) {
      let err5 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema48.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { props: { count: !0, page: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listTimelineBatch_query = validate121, schema49 = { type: "object", properties: { uids: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "/components/schemas/Id" } }, screen_name: { type: "array", minItems: 1, maxItems: 20, items: { type: "string" } }, count: { type: "integer", minimum: 1, maximum: 100, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 }, feature: { type: "integer", enum: [0, 1, 2, 3, 4], default: 0 } }, $id: "/listTimelineBatch/query" };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.feature === void 0 && (data.feature = 0), data.uids !== void 0) {
      let data0 = data.uids;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err0 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.uids = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          let err1 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/uids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
    if (data.screen_name !== void 0) {
      let data2 = data.screen_name;
      if (!Array.isArray(data2)) {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, Array.isArray(data2) && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 === "string" || dataType1 === "number" || dataType1 === "boolean" || data2 === null)
            coerced1 = [data2];
          else {
            let err3 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.screen_name = coerced1));
      }
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          let err4 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data2.length < 1) {
          let err5 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 != "string") {
            let dataType2 = typeof data3, coerced2;
            if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
              if (dataType2 == "number" || dataType2 == "boolean")
                coerced2 = "" + data3;
              else if (data3 === null)
                coerced2 = "";
              else {
                let err6 = { instancePath: instancePath + "/screen_name/" + i1, schemaPath: "#/properties/screen_name/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            coerced2 !== void 0 && (data3 = coerced2, data2 !== void 0 && (data2[i1] = coerced2));
          }
        }
      }
    }
    let data4 = data.count;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType3 = typeof data4, coerced3;
      if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced3 = data4)), coerced3 === void 0)
        if (dataType3 === "boolean" || data4 === null || dataType3 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced3 = +data4;
        else {
          let err7 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      coerced3 !== void 0 && (data4 = coerced3, data !== void 0 && (data.count = coerced3));
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 100 || isNaN(data4)) {
        let err8 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data4 < 1 || isNaN(data4)) {
        let err9 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    let data5 = data.page;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType4 = typeof data5, coerced4;
      if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced4 = data5)), coerced4 === void 0)
        if (dataType4 === "boolean" || data5 === null || dataType4 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced4 = +data5;
        else {
          let err10 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      coerced4 !== void 0 && (data5 = coerced4, data !== void 0 && (data.page = coerced4));
    }
    if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
      let err11 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    let data6 = data.base_app;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType5 = typeof data6, coerced5;
      if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced5 = data6)), coerced5 === void 0)
        if (dataType5 === "boolean" || data6 === null || dataType5 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced5 = +data6;
        else {
          let err12 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      coerced5 !== void 0 && (data6 = coerced5, data !== void 0 && (data.base_app = coerced5));
    }
    if (!(data6 === 0 || data6 === 1)) {
      let err13 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema49.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    let data7 = data.feature;
    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      let dataType6 = typeof data7, coerced6;
      if (dataType6 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType6 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced6 = data7)), coerced6 === void 0)
        if (dataType6 === "boolean" || data7 === null || dataType6 === "string" && data7 && data7 == +data7 && !(data7 % 1))
          coerced6 = +data7;
        else {
          let err14 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      coerced6 !== void 0 && (data7 = coerced6, data !== void 0 && (data.feature = coerced6));
    }
    if (!(data7 === 0 || data7 === 1 || data7 === 2 || data7 === 3 || data7 === 4)) {
      let err15 = { instancePath: instancePath + "/feature", schemaPath: "#/properties/feature/enum", keyword: "enum", params: { allowedValues: schema49.properties.feature.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { props: { uids: !0, screen_name: !0, count: !0, page: !0, base_app: !0, feature: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showMid_query = validate123, schema50 = { type: "object", properties: { id: { type: "array", minItems: 1, maxItems: 20, items: { $ref: "/components/schemas/Id" } }, type: { type: "integer", enum: [1, 2, 3] }, is_batch: { type: "integer", enum: [0, 1], default: 0 } }, required: ["id", "type"], $id: "/showMid/query" };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is_batch === void 0 && (data.is_batch = 0), data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.id = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.length < 1) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/id/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced1 = +data2;
          else {
            let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.type = coerced1));
      }
      if (!(data2 === 1 || data2 === 2 || data2 === 3)) {
        let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema50.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    let data3 = data.is_batch;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType2 = typeof data3, coerced2;
      if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced2 = data3)), coerced2 === void 0)
        if (dataType2 === "boolean" || data3 === null || dataType2 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced2 = +data3;
        else {
          let err7 = { instancePath: instancePath + "/is_batch", schemaPath: "#/properties/is_batch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      coerced2 !== void 0 && (data3 = coerced2, data !== void 0 && (data.is_batch = coerced2));
    }
    if (!(data3 === 0 || data3 === 1)) {
      let err8 = { instancePath: instancePath + "/is_batch", schemaPath: "#/properties/is_batch/enum", keyword: "enum", params: { allowedValues: schema50.properties.is_batch.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: { id: !0, type: !0, is_batch: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showIdOfMid_query = validate125, schema51 = { type: "object", properties: { mid: { type: "array", minItems: 1, maxItems: 20, items: { type: "string" } }, type: { type: "integer", enum: [1, 2, 3] }, is_batch: { type: "integer", enum: [0, 1], default: 0 }, inbox: { type: "integer", enum: [0, 1], default: 0 }, isBase62: { type: "integer", enum: [0, 1], default: 0 } }, required: ["mid", "type"], $id: "/showIdOfMid/query" };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.is_batch === void 0 && (data.is_batch = 0), data.inbox === void 0 && (data.inbox = 0), data.isBase62 === void 0 && (data.isBase62 = 0), data.mid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mid" }, message: "must have required property 'mid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.mid !== void 0) {
      let data0 = data.mid;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err2 = { instancePath: instancePath + "/mid", schemaPath: "#/properties/mid/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.mid = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          let err3 = { instancePath: instancePath + "/mid", schemaPath: "#/properties/mid/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.length < 1) {
          let err4 = { instancePath: instancePath + "/mid", schemaPath: "#/properties/mid/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 != "string") {
            let dataType1 = typeof data1, coerced1;
            if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data1;
              else if (data1 === null)
                coerced1 = "";
              else {
                let err5 = { instancePath: instancePath + "/mid/" + i0, schemaPath: "#/properties/mid/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            coerced1 !== void 0 && (data1 = coerced1, data0 !== void 0 && (data0[i0] = coerced1));
          }
        }
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced2 = +data2;
          else {
            let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.type = coerced2));
      }
      if (!(data2 === 1 || data2 === 2 || data2 === 3)) {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema51.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    let data3 = data.is_batch;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType3 = typeof data3, coerced3;
      if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
        if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced3 = +data3;
        else {
          let err8 = { instancePath: instancePath + "/is_batch", schemaPath: "#/properties/is_batch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.is_batch = coerced3));
    }
    if (!(data3 === 0 || data3 === 1)) {
      let err9 = { instancePath: instancePath + "/is_batch", schemaPath: "#/properties/is_batch/enum", keyword: "enum", params: { allowedValues: schema51.properties.is_batch.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    let data4 = data.inbox;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType4 = typeof data4, coerced4;
      if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
        if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced4 = +data4;
        else {
          let err10 = { instancePath: instancePath + "/inbox", schemaPath: "#/properties/inbox/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.inbox = coerced4));
    }
    if (!(data4 === 0 || data4 === 1)) {
      let err11 = { instancePath: instancePath + "/inbox", schemaPath: "#/properties/inbox/enum", keyword: "enum", params: { allowedValues: schema51.properties.inbox.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    let data5 = data.isBase62;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType5 = typeof data5, coerced5;
      if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
        if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced5 = +data5;
        else {
          let err12 = { instancePath: instancePath + "/isBase62", schemaPath: "#/properties/isBase62/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.isBase62 = coerced5));
    }
    if (!(data5 === 0 || data5 === 1)) {
      let err13 = { instancePath: instancePath + "/isBase62", schemaPath: "#/properties/isBase62/enum", keyword: "enum", params: { allowedValues: schema51.properties.isBase62.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: { mid: !0, type: !0, is_batch: !0, inbox: !0, isBase62: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listStatusCounts_query = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ids === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ids !== void 0) {
      let data0 = data.ids;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err1 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.ids = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          let err2 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/ids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { props: { ids: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _goToStatus_query = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.id !== void 0 && (validate98(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: { uid: !0, id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _shareStatus_body_application_x_www_form_urlencoded = validate131;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
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
  if (typeof data == "string") {
    if (func1(data) > 140) {
      let err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (func1(data) < 1) {
      let err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
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
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rip === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rip" }, message: "must have required property 'rip'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.status !== void 0 && (validate133(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length)), data.rip !== void 0 && (validate135(data.rip, { instancePath: instancePath + "/rip", parentData: data, parentDataProperty: "rip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: { status: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate131.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length), validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { props: { status: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _repostStatus_body_application_x_www_form_urlencoded = validate138, schema58 = { allOf: [{ type: "object", properties: { status: { type: "string", maxLength: 140, default: "转发微博" }, is_comment: { type: "integer", enum: [0, 1, 2, 3], default: 0 } } }, { $ref: "/components/schemas/RepostForm" }], $id: "/repostStatus/body/application%2Fx-www-form-urlencoded" }, schema59 = { type: "object", required: ["id", "rip"], properties: { id: { $ref: "/components/schemas/Id" }, status: { type: "string", maxLength: 140 }, is_comment: { type: "integer", enum: [0, 1, 2, 3] }, rip: { $ref: "/components/schemas/UserAddress" } }, $id: "/components/schemas/RepostForm" };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rip === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rip" }, message: "must have required property 'rip'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && (validate98(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.status = coerced0));
      }
      if (typeof data1 == "string" && func1(data1) > 140) {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.is_comment !== void 0) {
      let data2 = data.is_comment;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced1 = +data2;
          else {
            let err4 = { instancePath: instancePath + "/is_comment", schemaPath: "#/properties/is_comment/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.is_comment = coerced1));
      }
      if (!(data2 === 0 || data2 === 1 || data2 === 2 || data2 === 3)) {
        let err5 = { instancePath: instancePath + "/is_comment", schemaPath: "#/properties/is_comment/enum", keyword: "enum", params: { allowedValues: schema59.properties.is_comment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.rip !== void 0 && (validate135(data.rip, { instancePath: instancePath + "/rip", parentData: data, parentDataProperty: "rip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { props: { id: !0, status: !0, is_comment: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.status === void 0 && (data.status = "转发微博"), data.is_comment === void 0 && (data.is_comment = 0);
    let data0 = data.status;
    if (typeof data0 != "string") {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data0;
        else if (data0 === null)
          coerced0 = "";
        else {
          let err0 = { instancePath: instancePath + "/status", schemaPath: "#/allOf/0/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.status = coerced0));
    }
    if (typeof data0 == "string" && func1(data0) > 140) {
      let err1 = { instancePath: instancePath + "/status", schemaPath: "#/allOf/0/properties/status/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let data1 = data.is_comment;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err2 = { instancePath: instancePath + "/is_comment", schemaPath: "#/allOf/0/properties/is_comment/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.is_comment = coerced1));
    }
    if (!(data1 === 0 || data1 === 1 || data1 === 2 || data1 === 3)) {
      let err3 = { instancePath: instancePath + "/is_comment", schemaPath: "#/allOf/0/properties/is_comment/enum", keyword: "enum", params: { allowedValues: schema58.allOf[0].properties.is_comment.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate139(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length), validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: { id: !0, status: !0, is_comment: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deleteStatus_body_application_x_www_form_urlencoded = validate143;
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.id !== void 0 && (validate98(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
validate144.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate144(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length), validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createStatusWithPictures_body_application_x_www_form_urlencoded = validate147, schema62 = { allOf: [{ type: "object", properties: { visible: { type: "integer", enum: [0, 1, 2, 3], default: 0 } } }, { $ref: "/components/schemas/PictureStatusForm" }], $id: "/createStatusWithPictures/body/application%2Fx-www-form-urlencoded" }, schema63 = { type: "object", required: ["status"], properties: { status: { type: "string", minLength: 1 }, url: { type: "string", format: "uri" }, pic_id: { type: "array", maxItems: 9, items: { type: "string" } }, visible: { type: "integer", enum: [0, 1, 2, 3] }, list_id: { type: "string" }, lat: { type: "number", minimum: -90, maximum: 90 }, long: { type: "number", minimum: -180, maximum: 180 }, annotations: { type: "string" } }, $id: "/components/schemas/PictureStatusForm" };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.status = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.url !== void 0) {
      let data1 = data.url;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.url = coerced1));
      }
      if (typeof data1 == "string" && !formats0(data1)) {
        let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.pic_id !== void 0) {
      let data2 = data.pic_id;
      if (!Array.isArray(data2)) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, Array.isArray(data2) && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 === "string" || dataType2 === "number" || dataType2 === "boolean" || data2 === null)
            coerced2 = [data2];
          else {
            let err5 = { instancePath: instancePath + "/pic_id", schemaPath: "#/properties/pic_id/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.pic_id = coerced2));
      }
      if (Array.isArray(data2)) {
        if (data2.length > 9) {
          let err6 = { instancePath: instancePath + "/pic_id", schemaPath: "#/properties/pic_id/maxItems", keyword: "maxItems", params: { limit: 9 }, message: "must NOT have more than 9 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 != "string") {
            let dataType3 = typeof data3, coerced3;
            if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
              if (dataType3 == "number" || dataType3 == "boolean")
                coerced3 = "" + data3;
              else if (data3 === null)
                coerced3 = "";
              else {
                let err7 = { instancePath: instancePath + "/pic_id/" + i0, schemaPath: "#/properties/pic_id/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            coerced3 !== void 0 && (data3 = coerced3, data2 !== void 0 && (data2[i0] = coerced3));
          }
        }
      }
    }
    if (data.visible !== void 0) {
      let data4 = data.visible;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced4 = +data4;
          else {
            let err8 = { instancePath: instancePath + "/visible", schemaPath: "#/properties/visible/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.visible = coerced4));
      }
      if (!(data4 === 0 || data4 === 1 || data4 === 2 || data4 === 3)) {
        let err9 = { instancePath: instancePath + "/visible", schemaPath: "#/properties/visible/enum", keyword: "enum", params: { allowedValues: schema63.properties.visible.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.list_id !== void 0) {
      let data5 = data.list_id;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err10 = { instancePath: instancePath + "/list_id", schemaPath: "#/properties/list_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.list_id = coerced5));
      }
    }
    if (data.lat !== void 0) {
      let data6 = data.lat;
      if (!(typeof data6 == "number" && isFinite(data6))) {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "number" && isFinite(data6) && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 == "boolean" || data6 === null || dataType6 == "string" && data6 && data6 == +data6)
            coerced6 = +data6;
          else {
            let err11 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.lat = coerced6));
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 90 || isNaN(data6)) {
          let err12 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data6 < -90 || isNaN(data6)) {
          let err13 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.long !== void 0) {
      let data7 = data.long;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "number" && isFinite(data7) && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 == "boolean" || data7 === null || dataType7 == "string" && data7 && data7 == +data7)
            coerced7 = +data7;
          else {
            let err14 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.long = coerced7));
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 180 || isNaN(data7)) {
          let err15 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data7 < -180 || isNaN(data7)) {
          let err16 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    if (data.annotations !== void 0) {
      let data8 = data.annotations;
      if (typeof data8 != "string") {
        let dataType8 = typeof data8, coerced8;
        if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
          if (dataType8 == "number" || dataType8 == "boolean")
            coerced8 = "" + data8;
          else if (data8 === null)
            coerced8 = "";
          else {
            let err17 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.annotations = coerced8));
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { props: { status: !0, url: !0, pic_id: !0, visible: !0, list_id: !0, lat: !0, long: !0, annotations: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.visible === void 0 && (data.visible = 0);
    let data0 = data.visible;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          coerced0 = +data0;
        else {
          let err0 = { instancePath: instancePath + "/visible", schemaPath: "#/allOf/0/properties/visible/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.visible = coerced0));
    }
    if (!(data0 === 0 || data0 === 1 || data0 === 2 || data0 === 3)) {
      let err1 = { instancePath: instancePath + "/visible", schemaPath: "#/allOf/0/properties/visible/enum", keyword: "enum", params: { allowedValues: schema62.allOf[0].properties.visible.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate148(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length), validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { props: { status: !0, url: !0, pic_id: !0, visible: !0, list_id: !0, lat: !0, long: !0, annotations: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listEmotions_query = validate150, schema64 = { type: "object", properties: { type: { type: "string", enum: ["face", "ani", "cartoon"], default: "face" }, language: { type: "string", enum: ["cnname", "twname"], default: "cnname" }, source: { $ref: "/components/schemas/AppKey" } }, $id: "/listEmotions/query" };
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate150.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.type === void 0 && (data.type = "face"), data.language === void 0 && (data.language = "cnname");
    let data0 = data.type;
    if (typeof data0 != "string") {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data0;
        else if (data0 === null)
          coerced0 = "";
        else {
          let err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.type = coerced0));
    }
    if (!(data0 === "face" || data0 === "ani" || data0 === "cartoon")) {
      let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema64.properties.type.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let data1 = data.language;
    if (typeof data1 != "string") {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 == "number" || dataType1 == "boolean")
          coerced1 = "" + data1;
        else if (data1 === null)
          coerced1 = "";
        else {
          let err2 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.language = coerced1));
    }
    if (!(data1 === "cnname" || data1 === "twname")) {
      let err3 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/enum", keyword: "enum", params: { allowedValues: schema64.properties.language.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    data.source !== void 0 && (validate53(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate150.errors = vErrors, errors === 0;
}
validate150.evaluated = { props: { type: !0, language: !0, source: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listCommentsByMe_query = validate152, schema65 = { type: "object", properties: { since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, default: 50 }, page: { type: "integer", minimum: 1, default: 1 }, filter_by_source: { type: "integer", enum: [0, 1, 2], default: 0 } }, $id: "/listCommentsByMe/query" };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 50), data.page === void 0 && (data.page = 1), data.filter_by_source === void 0 && (data.filter_by_source = 0), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data2 = data.count;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType0 = typeof data2, coerced0;
      if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
        if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced0 = +data2;
        else {
          let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
      let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let data3 = data.page;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType1 = typeof data3, coerced1;
      if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced1 = +data3;
        else {
          let err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
      let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    let data4 = data.filter_by_source;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType2 = typeof data4, coerced2;
      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced2 = data4)), coerced2 === void 0)
        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced2 = +data4;
        else {
          let err4 = { instancePath: instancePath + "/filter_by_source", schemaPath: "#/properties/filter_by_source/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.filter_by_source = coerced2));
    }
    if (!(data4 === 0 || data4 === 1 || data4 === 2)) {
      let err5 = { instancePath: instancePath + "/filter_by_source", schemaPath: "#/properties/filter_by_source/enum", keyword: "enum", params: { allowedValues: schema65.properties.filter_by_source.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate152.errors = vErrors, errors === 0;
}
validate152.evaluated = { props: { since_id: !0, max_id: !0, count: !0, page: !0, filter_by_source: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listCommentsToMe_query = validate155, schema66 = { type: "object", properties: { since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, default: 50 }, page: { type: "integer", minimum: 1, default: 1 }, filter_by_author: { type: "integer", enum: [0, 1, 2], default: 0 }, filter_by_source: { type: "integer", enum: [0, 1, 2], default: 0 } }, $id: "/listCommentsToMe/query" };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 50), data.page === void 0 && (data.page = 1), data.filter_by_author === void 0 && (data.filter_by_author = 0), data.filter_by_source === void 0 && (data.filter_by_source = 0), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data2 = data.count;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType0 = typeof data2, coerced0;
      if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
        if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced0 = +data2;
        else {
          let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
      let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let data3 = data.page;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType1 = typeof data3, coerced1;
      if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced1 = +data3;
        else {
          let err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
      let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    let data4 = data.filter_by_author;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType2 = typeof data4, coerced2;
      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced2 = data4)), coerced2 === void 0)
        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced2 = +data4;
        else {
          let err4 = { instancePath: instancePath + "/filter_by_author", schemaPath: "#/properties/filter_by_author/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.filter_by_author = coerced2));
    }
    if (!(data4 === 0 || data4 === 1 || data4 === 2)) {
      let err5 = { instancePath: instancePath + "/filter_by_author", schemaPath: "#/properties/filter_by_author/enum", keyword: "enum", params: { allowedValues: schema66.properties.filter_by_author.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    let data5 = data.filter_by_source;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType3 = typeof data5, coerced3;
      if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced3 = data5)), coerced3 === void 0)
        if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced3 = +data5;
        else {
          let err6 = { instancePath: instancePath + "/filter_by_source", schemaPath: "#/properties/filter_by_source/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.filter_by_source = coerced3));
    }
    if (!(data5 === 0 || data5 === 1 || data5 === 2)) {
      let err7 = { instancePath: instancePath + "/filter_by_source", schemaPath: "#/properties/filter_by_source/enum", keyword: "enum", params: { allowedValues: schema66.properties.filter_by_source.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate155.errors = vErrors, errors === 0;
}
validate155.evaluated = { props: { since_id: !0, max_id: !0, count: !0, page: !0, filter_by_author: !0, filter_by_source: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listCommentTimeline_query = validate158, schema67 = { type: "object", properties: { since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, default: 50 }, page: { type: "integer", minimum: 1, default: 1 }, trim_user: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/listCommentTimeline/query" };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 50), data.page === void 0 && (data.page = 1), data.trim_user === void 0 && (data.trim_user = 0), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data2 = data.count;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType0 = typeof data2, coerced0;
      if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
        if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced0 = +data2;
        else {
          let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
      let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let data3 = data.page;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType1 = typeof data3, coerced1;
      if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced1 = +data3;
        else {
          let err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
      let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    let data4 = data.trim_user;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType2 = typeof data4, coerced2;
      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced2 = data4)), coerced2 === void 0)
        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced2 = +data4;
        else {
          let err4 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.trim_user = coerced2));
    }
    if (!(data4 === 0 || data4 === 1)) {
      let err5 = { instancePath: instancePath + "/trim_user", schemaPath: "#/properties/trim_user/enum", keyword: "enum", params: { allowedValues: schema67.properties.trim_user.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate158.errors = vErrors, errors === 0;
}
validate158.evaluated = { props: { since_id: !0, max_id: !0, count: !0, page: !0, trim_user: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listCommentsByIds_query = validate161;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cids === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cids" }, message: "must have required property 'cids'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cids !== void 0) {
      let data0 = data.cids;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err1 = { instancePath: instancePath + "/cids", schemaPath: "#/properties/cids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.cids = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          let err2 = { instancePath: instancePath + "/cids", schemaPath: "#/properties/cids/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/cids", schemaPath: "#/properties/cids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/cids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: { cids: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createComment_body_application_x_www_form_urlencoded = validate163;
var schema70 = { type: "integer", enum: [0, 1], $id: "/components/schemas/CommentOriginal" };
function validate164(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate164.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1))
        coerced0 = +data;
      else {
        let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  if (!(data === 0 || data === 1)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema70.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate164.errors = vErrors, errors === 0;
}
validate164.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate167.evaluated;
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
  if (typeof data == "string") {
    if (func1(data) > 140) {
      let err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (func1(data) < 1) {
      let err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate167.errors = vErrors, errors === 0;
}
validate167.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.comment === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comment" }, message: "must have required property 'comment'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rip === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rip" }, message: "must have required property 'rip'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.comment !== void 0 && (validate167(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length)), data.id !== void 0 && (validate98(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.comment_ori !== void 0 && (validate164(data.comment_ori, { instancePath: instancePath + "/comment_ori", parentData: data, parentDataProperty: "comment_ori", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length)), data.rip !== void 0 && (validate135(data.rip, { instancePath: instancePath + "/rip", parentData: data, parentDataProperty: "rip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = { props: { comment: !0, id: !0, comment_ori: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.comment_ori === void 0 && (data.comment_ori = 0), validate164(data.comment_ori, { instancePath: instancePath + "/comment_ori", parentData: data, parentDataProperty: "comment_ori", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate166(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length), validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { props: { comment: !0, id: !0, comment_ori: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _replyToComment_body_application_x_www_form_urlencoded = validate173, schema73 = { allOf: [{ type: "object", properties: { without_mention: { type: "integer", enum: [0, 1], default: 0 }, comment_ori: { $ref: "/components/schemas/CommentOriginal", default: 0 } } }, { $ref: "/components/schemas/ReplyForm" }], $id: "/replyToComment/body/application%2Fx-www-form-urlencoded" }, schema74 = { type: "object", required: ["cid", "id", "comment", "rip"], properties: { cid: { $ref: "/components/schemas/Id" }, id: { $ref: "/components/schemas/Id" }, comment: { $ref: "/components/schemas/CommentText" }, without_mention: { type: "integer", enum: [0, 1] }, comment_ori: { $ref: "/components/schemas/CommentOriginal" }, rip: { $ref: "/components/schemas/UserAddress" } }, $id: "/components/schemas/ReplyForm" };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cid" }, message: "must have required property 'cid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.comment === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comment" }, message: "must have required property 'comment'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.rip === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rip" }, message: "must have required property 'rip'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.cid !== void 0 && (validate98(data.cid, { instancePath: instancePath + "/cid", parentData: data, parentDataProperty: "cid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.id !== void 0 && (validate98(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.comment !== void 0 && (validate167(data.comment, { instancePath: instancePath + "/comment", parentData: data, parentDataProperty: "comment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors), errors = vErrors.length)), data.without_mention !== void 0) {
      let data3 = data.without_mention;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType0 = typeof data3, coerced0;
        if (dataType0 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType0 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced0 = data3)), coerced0 === void 0)
          if (dataType0 === "boolean" || data3 === null || dataType0 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced0 = +data3;
          else {
            let err4 = { instancePath: instancePath + "/without_mention", schemaPath: "#/properties/without_mention/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced0 !== void 0 && (data3 = coerced0, data !== void 0 && (data.without_mention = coerced0));
      }
      if (!(data3 === 0 || data3 === 1)) {
        let err5 = { instancePath: instancePath + "/without_mention", schemaPath: "#/properties/without_mention/enum", keyword: "enum", params: { allowedValues: schema74.properties.without_mention.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.comment_ori !== void 0 && (validate164(data.comment_ori, { instancePath: instancePath + "/comment_ori", parentData: data, parentDataProperty: "comment_ori", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length)), data.rip !== void 0 && (validate135(data.rip, { instancePath: instancePath + "/rip", parentData: data, parentDataProperty: "rip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: { cid: !0, id: !0, comment: !0, without_mention: !0, comment_ori: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.without_mention === void 0 && (data.without_mention = 0), data.comment_ori === void 0 && (data.comment_ori = 0);
    let data0 = data.without_mention;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          coerced0 = +data0;
        else {
          let err0 = { instancePath: instancePath + "/without_mention", schemaPath: "#/allOf/0/properties/without_mention/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.without_mention = coerced0));
    }
    if (!(data0 === 0 || data0 === 1)) {
      let err1 = { instancePath: instancePath + "/without_mention", schemaPath: "#/allOf/0/properties/without_mention/enum", keyword: "enum", params: { allowedValues: schema73.allOf[0].properties.without_mention.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    validate164(data.comment_ori, { instancePath: instancePath + "/comment_ori", parentData: data, parentDataProperty: "comment_ori", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
  } else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate175(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length), validate173.errors = vErrors, errors === 0;
}
validate173.evaluated = { props: { cid: !0, id: !0, comment: !0, without_mention: !0, comment_ori: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deleteComment_body_application_x_www_form_urlencoded = validate182;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cid" }, message: "must have required property 'cid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.cid !== void 0 && (validate98(data.cid, { instancePath: instancePath + "/cid", parentData: data, parentDataProperty: "cid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: { cid: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate183(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length), validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: { cid: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deleteComments_body_application_x_www_form_urlencoded = validate186;
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cids === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cids" }, message: "must have required property 'cids'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cids !== void 0) {
      let data0 = data.cids;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err1 = { instancePath: instancePath + "/cids", schemaPath: "#/properties/cids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.cids = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          let err2 = { instancePath: instancePath + "/cids", schemaPath: "#/properties/cids/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/cids", schemaPath: "#/properties/cids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/cids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = { props: { cids: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate187(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length), validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { props: { cids: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showUserByDomain_query = validate190;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.domain === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "domain" }, message: "must have required property 'domain'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.domain !== void 0) {
      let data0 = data.domain;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.domain = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = { props: { domain: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUsersByIds_query = validate191;
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uids !== void 0) {
      let data0 = data.uids;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err0 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.uids = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          let err1 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/uids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
    if (data.screen_name !== void 0) {
      let data2 = data.screen_name;
      if (!Array.isArray(data2)) {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, Array.isArray(data2) && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 === "string" || dataType1 === "number" || dataType1 === "boolean" || data2 === null)
            coerced1 = [data2];
          else {
            let err3 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.screen_name = coerced1));
      }
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          let err4 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data2.length < 1) {
          let err5 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 != "string") {
            let dataType2 = typeof data3, coerced2;
            if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
              if (dataType2 == "number" || dataType2 == "boolean")
                coerced2 = "" + data3;
              else if (data3 === null)
                coerced2 = "";
              else {
                let err6 = { instancePath: instancePath + "/screen_name/" + i1, schemaPath: "#/properties/screen_name/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            coerced2 !== void 0 && (data3 = coerced2, data2 !== void 0 && (data2[i1] = coerced2));
          }
        }
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
validate191.evaluated = { props: { uids: !0, screen_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUserCounts_query = validate193;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uids === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uids" }, message: "must have required property 'uids'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uids !== void 0) {
      let data0 = data.uids;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err1 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.uids = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          let err2 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/uids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { props: { uids: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFriends_query = validate195, schema82 = { type: "object", properties: { uid: { $ref: "/components/schemas/Id" }, screen_name: { type: "string" }, count: { type: "integer", minimum: 1, maximum: 5, default: 5 }, cursor: { type: "integer", format: "int64", minimum: 0, default: 0 }, page: { type: "integer", const: 1 }, trim_status: { type: "integer", enum: [0, 1], default: 1 } }, $id: "/listFriends/query" }, formats10 = require_formats().fullFormats.int64;
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0 && (data.count = 5), data.cursor === void 0 && (data.cursor = 0), data.trim_status === void 0 && (data.trim_status = 1), data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.screen_name !== void 0) {
      let data1 = data.screen_name;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.screen_name = coerced0));
      }
    }
    let data2 = data.count;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType1 = typeof data2, coerced1;
      if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced1 = data2)), coerced1 === void 0)
        if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced1 = +data2;
        else {
          let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.count = coerced1));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 5 || isNaN(data2)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let data3 = data.cursor;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType2 = typeof data3, coerced2;
      if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced2 = data3)), coerced2 === void 0)
        if (dataType2 === "boolean" || data3 === null || dataType2 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced2 = +data3;
        else {
          let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data3 = coerced2, data !== void 0 && (data.cursor = coerced2));
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 < 0 || isNaN(data3)) {
        let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!formats10.validate(data3)) {
        let err6 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.page !== void 0) {
      let data4 = data.page;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType3 = typeof data4, coerced3;
        if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced3 = data4)), coerced3 === void 0)
          if (dataType3 === "boolean" || data4 === null || dataType3 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced3 = +data4;
          else {
            let err7 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced3 !== void 0 && (data4 = coerced3, data !== void 0 && (data.page = coerced3));
      }
      if (data4 !== 1) {
        let err8 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    let data5 = data.trim_status;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType4 = typeof data5, coerced4;
      if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced4 = data5)), coerced4 === void 0)
        if (dataType4 === "boolean" || data5 === null || dataType4 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced4 = +data5;
        else {
          let err9 = { instancePath: instancePath + "/trim_status", schemaPath: "#/properties/trim_status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      coerced4 !== void 0 && (data5 = coerced4, data !== void 0 && (data.trim_status = coerced4));
    }
    if (!(data5 === 0 || data5 === 1)) {
      let err10 = { instancePath: instancePath + "/trim_status", schemaPath: "#/properties/trim_status/enum", keyword: "enum", params: { allowedValues: schema82.properties.trim_status.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { props: { uid: !0, screen_name: !0, count: !0, cursor: !0, page: !0, trim_status: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFriendIds_query = validate197;
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0 && (data.count = 5), data.cursor === void 0 && (data.cursor = 0), data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.screen_name !== void 0) {
      let data1 = data.screen_name;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.screen_name = coerced0));
      }
    }
    let data2 = data.count;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType1 = typeof data2, coerced1;
      if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced1 = data2)), coerced1 === void 0)
        if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced1 = +data2;
        else {
          let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.count = coerced1));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 5 || isNaN(data2)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let data3 = data.cursor;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType2 = typeof data3, coerced2;
      if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced2 = data3)), coerced2 === void 0)
        if (dataType2 === "boolean" || data3 === null || dataType2 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced2 = +data3;
        else {
          let err4 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data3 = coerced2, data !== void 0 && (data.cursor = coerced2));
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 < 0 || isNaN(data3)) {
        let err5 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!formats10.validate(data3)) {
        let err6 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.page !== void 0) {
      let data4 = data.page;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType3 = typeof data4, coerced3;
        if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced3 = data4)), coerced3 === void 0)
          if (dataType3 === "boolean" || data4 === null || dataType3 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced3 = +data4;
          else {
            let err7 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced3 !== void 0 && (data4 = coerced3, data !== void 0 && (data.page = coerced3));
      }
      if (data4 !== 1) {
        let err8 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
validate197.evaluated = { props: { uid: !0, screen_name: !0, count: !0, cursor: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showFriendship_query = validate199;
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source_id !== void 0 && (validate98(data.source_id, { instancePath: instancePath + "/source_id", parentData: data, parentDataProperty: "source_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.source_screen_name !== void 0) {
      let data1 = data.source_screen_name;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/source_screen_name", schemaPath: "#/properties/source_screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.source_screen_name = coerced0));
      }
    }
    if (data.target_id !== void 0 && (validate98(data.target_id, { instancePath: instancePath + "/target_id", parentData: data, parentDataProperty: "target_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.target_screen_name !== void 0) {
      let data3 = data.target_screen_name;
      if (typeof data3 != "string") {
        let dataType1 = typeof data3, coerced1;
        if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "string" && (coerced1 = data3)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data3;
          else if (data3 === null)
            coerced1 = "";
          else {
            let err1 = { instancePath: instancePath + "/target_screen_name", schemaPath: "#/properties/target_screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.target_screen_name = coerced1));
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = { props: { source_id: !0, source_screen_name: !0, target_id: !0, target_screen_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFriendRemarks_query = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uids === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uids" }, message: "must have required property 'uids'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uids !== void 0) {
      let data0 = data.uids;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err1 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.uids = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          let err2 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/uids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: { uids: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createFriendship_body_application_x_www_form_urlencoded = validate204;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.screen_name !== void 0) {
      let data1 = data.screen_name;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.screen_name = coerced0));
      }
    }
    if (data.rip !== void 0) {
      let data2 = data.rip;
      if (typeof data2 != "string") {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data2;
          else if (data2 === null)
            coerced1 = "";
          else {
            let err1 = { instancePath: instancePath + "/rip", schemaPath: "#/properties/rip/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.rip = coerced1));
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = { props: { uid: !0, screen_name: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate205(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length), validate204.errors = vErrors, errors === 0;
}
validate204.evaluated = { props: { uid: !0, screen_name: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deleteFriendship_body_application_x_www_form_urlencoded = validate208;
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.screen_name !== void 0) {
      let data1 = data.screen_name;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.screen_name = coerced0));
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { props: { uid: !0, screen_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate209(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length), validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = { props: { uid: !0, screen_name: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createFriendships_body_application_x_www_form_urlencoded = validate212;
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uids === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uids" }, message: "must have required property 'uids'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uids !== void 0) {
      let data0 = data.uids;
      if (!Array.isArray(data0)) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, Array.isArray(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null)
            coerced0 = [data0];
          else {
            let err1 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.uids = coerced0));
      }
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          let err2 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.length < 1) {
          let err3 = { instancePath: instancePath + "/uids", schemaPath: "#/properties/uids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate98(data0[i0], { instancePath: instancePath + "/uids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = { props: { uids: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate213(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length), validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = { props: { uids: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _updateFriendRemark_body_application_x_www_form_urlencoded = validate216;
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.remark === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remark" }, message: "must have required property 'remark'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.remark !== void 0) {
      let data1 = data.remark;
      if (typeof data1 != "string") {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data1;
          else if (data1 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.remark = coerced0));
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = { props: { uid: !0, remark: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate216.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate217(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length), validate216.errors = vErrors, errors === 0;
}
validate216.evaluated = { props: { uid: !0, remark: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _updatePrivacy_body_application_x_www_form_urlencoded = validate220, schema94 = { allOf: [{ type: "object", properties: { comment: { type: "integer", enum: [0, 1], default: 0 }, geo: { type: "integer", enum: [0, 1], default: 1 }, message: { type: "integer", enum: [0, 1], default: 0 }, realname: { type: "integer", enum: [0, 1], default: 0 }, badge: { type: "integer", enum: [0, 1], default: 1 }, mobile: { type: "integer", enum: [0, 1], default: 0 } } }, { $ref: "/components/schemas/PrivacyForm" }], $id: "/updatePrivacy/body/application%2Fx-www-form-urlencoded" }, schema95 = { type: "object", properties: { comment: { type: "integer", enum: [0, 1] }, geo: { type: "integer", enum: [0, 1] }, message: { type: "integer", enum: [0, 1] }, realname: { type: "integer", enum: [0, 1] }, badge: { type: "integer", enum: [0, 1] }, mobile: { type: "integer", enum: [0, 1] } }, $id: "/components/schemas/PrivacyForm" };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.comment !== void 0) {
      let data0 = data.comment;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err0 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.comment = coerced0));
      }
      if (!(data0 === 0 || data0 === 1)) {
        let err1 = { instancePath: instancePath + "/comment", schemaPath: "#/properties/comment/enum", keyword: "enum", params: { allowedValues: schema95.properties.comment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.geo !== void 0) {
      let data1 = data.geo;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err2 = { instancePath: instancePath + "/geo", schemaPath: "#/properties/geo/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.geo = coerced1));
      }
      if (!(data1 === 0 || data1 === 1)) {
        let err3 = { instancePath: instancePath + "/geo", schemaPath: "#/properties/geo/enum", keyword: "enum", params: { allowedValues: schema95.properties.geo.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced2 = +data2;
          else {
            let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.message = coerced2));
      }
      if (!(data2 === 0 || data2 === 1)) {
        let err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/enum", keyword: "enum", params: { allowedValues: schema95.properties.message.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.realname !== void 0) {
      let data3 = data.realname;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err6 = { instancePath: instancePath + "/realname", schemaPath: "#/properties/realname/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.realname = coerced3));
      }
      if (!(data3 === 0 || data3 === 1)) {
        let err7 = { instancePath: instancePath + "/realname", schemaPath: "#/properties/realname/enum", keyword: "enum", params: { allowedValues: schema95.properties.realname.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.badge !== void 0) {
      let data4 = data.badge;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced4 = +data4;
          else {
            let err8 = { instancePath: instancePath + "/badge", schemaPath: "#/properties/badge/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.badge = coerced4));
      }
      if (!(data4 === 0 || data4 === 1)) {
        let err9 = { instancePath: instancePath + "/badge", schemaPath: "#/properties/badge/enum", keyword: "enum", params: { allowedValues: schema95.properties.badge.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.mobile !== void 0) {
      let data5 = data.mobile;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
            coerced5 = +data5;
          else {
            let err10 = { instancePath: instancePath + "/mobile", schemaPath: "#/properties/mobile/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.mobile = coerced5));
      }
      if (!(data5 === 0 || data5 === 1)) {
        let err11 = { instancePath: instancePath + "/mobile", schemaPath: "#/properties/mobile/enum", keyword: "enum", params: { allowedValues: schema95.properties.mobile.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { props: { comment: !0, geo: !0, message: !0, realname: !0, badge: !0, mobile: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.comment === void 0 && (data.comment = 0), data.geo === void 0 && (data.geo = 1), data.message === void 0 && (data.message = 0), data.realname === void 0 && (data.realname = 0), data.badge === void 0 && (data.badge = 1), data.mobile === void 0 && (data.mobile = 0);
    let data0 = data.comment;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          coerced0 = +data0;
        else {
          let err0 = { instancePath: instancePath + "/comment", schemaPath: "#/allOf/0/properties/comment/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.comment = coerced0));
    }
    if (!(data0 === 0 || data0 === 1)) {
      let err1 = { instancePath: instancePath + "/comment", schemaPath: "#/allOf/0/properties/comment/enum", keyword: "enum", params: { allowedValues: schema94.allOf[0].properties.comment.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let data1 = data.geo;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err2 = { instancePath: instancePath + "/geo", schemaPath: "#/allOf/0/properties/geo/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.geo = coerced1));
    }
    if (!(data1 === 0 || data1 === 1)) {
      let err3 = { instancePath: instancePath + "/geo", schemaPath: "#/allOf/0/properties/geo/enum", keyword: "enum", params: { allowedValues: schema94.allOf[0].properties.geo.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    let data2 = data.message;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err4 = { instancePath: instancePath + "/message", schemaPath: "#/allOf/0/properties/message/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.message = coerced2));
    }
    if (!(data2 === 0 || data2 === 1)) {
      let err5 = { instancePath: instancePath + "/message", schemaPath: "#/allOf/0/properties/message/enum", keyword: "enum", params: { allowedValues: schema94.allOf[0].properties.message.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    let data3 = data.realname;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType3 = typeof data3, coerced3;
      if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
        if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced3 = +data3;
        else {
          let err6 = { instancePath: instancePath + "/realname", schemaPath: "#/allOf/0/properties/realname/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.realname = coerced3));
    }
    if (!(data3 === 0 || data3 === 1)) {
      let err7 = { instancePath: instancePath + "/realname", schemaPath: "#/allOf/0/properties/realname/enum", keyword: "enum", params: { allowedValues: schema94.allOf[0].properties.realname.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data4 = data.badge;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType4 = typeof data4, coerced4;
      if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
        if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced4 = +data4;
        else {
          let err8 = { instancePath: instancePath + "/badge", schemaPath: "#/allOf/0/properties/badge/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.badge = coerced4));
    }
    if (!(data4 === 0 || data4 === 1)) {
      let err9 = { instancePath: instancePath + "/badge", schemaPath: "#/allOf/0/properties/badge/enum", keyword: "enum", params: { allowedValues: schema94.allOf[0].properties.badge.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    let data5 = data.mobile;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType5 = typeof data5, coerced5;
      if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
        if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced5 = +data5;
        else {
          let err10 = { instancePath: instancePath + "/mobile", schemaPath: "#/allOf/0/properties/mobile/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.mobile = coerced5));
    }
    if (!(data5 === 0 || data5 === 1)) {
      let err11 = { instancePath: instancePath + "/mobile", schemaPath: "#/allOf/0/properties/mobile/enum", keyword: "enum", params: { allowedValues: schema94.allOf[0].properties.mobile.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate221(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length), validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { props: { comment: !0, geo: !0, message: !0, realname: !0, badge: !0, mobile: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showBasicProfile_query = validate223;
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate223.errors = vErrors, errors === 0;
}
validate223.evaluated = { props: { uid: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _searchTopicStatuses_query = validate225;
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0 && (data.count = 10), data.page === void 0 && (data.page = 1), data.q === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "q" }, message: "must have required property 'q'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.q !== void 0) {
      let data0 = data.q;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.q = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/q", schemaPath: "#/properties/q/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let data1 = data.count;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.count = coerced1));
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 50 || isNaN(data1)) {
        let err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        let err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    let data2 = data.page;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err6 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.page = coerced2));
    }
    if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
      let err7 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate225.errors = vErrors, errors === 0;
}
validate225.evaluated = { props: { q: !0, count: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _searchStatuses_query = validate226, schema98 = { type: "object", properties: { q: { type: "string" }, filter_ori: { type: "integer", enum: [0, 1, 2], default: 0 }, filter_pic: { type: "integer", enum: [0, 1, 2], default: 0 }, fuid: { $ref: "/components/schemas/Id" }, province: { type: "integer", minimum: 1 }, city: { type: "integer", minimum: 0 }, starttime: { type: "integer", format: "int64", minimum: 0 }, endtime: { type: "integer", format: "int64", minimum: 0 }, count: { type: "integer", minimum: 1, default: 10 }, page: { type: "integer", minimum: 1, default: 1 }, needcount: { type: "boolean", default: !1 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/searchStatuses/query" };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.filter_ori === void 0 && (data.filter_ori = 0), data.filter_pic === void 0 && (data.filter_pic = 0), data.count === void 0 && (data.count = 10), data.page === void 0 && (data.page = 1), data.needcount === void 0 && (data.needcount = !1), data.base_app === void 0 && (data.base_app = 0), data.q !== void 0) {
      let data0 = data.q;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.q = coerced0));
      }
    }
    let data1 = data.filter_ori;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err1 = { instancePath: instancePath + "/filter_ori", schemaPath: "#/properties/filter_ori/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.filter_ori = coerced1));
    }
    if (!(data1 === 0 || data1 === 1 || data1 === 2)) {
      let err2 = { instancePath: instancePath + "/filter_ori", schemaPath: "#/properties/filter_ori/enum", keyword: "enum", params: { allowedValues: schema98.properties.filter_ori.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    let data2 = data.filter_pic;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err3 = { instancePath: instancePath + "/filter_pic", schemaPath: "#/properties/filter_pic/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.filter_pic = coerced2));
    }
    if (!(data2 === 0 || data2 === 1 || data2 === 2)) {
      let err4 = { instancePath: instancePath + "/filter_pic", schemaPath: "#/properties/filter_pic/enum", keyword: "enum", params: { allowedValues: schema98.properties.filter_pic.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.fuid !== void 0 && (validate98(data.fuid, { instancePath: instancePath + "/fuid", parentData: data, parentDataProperty: "fuid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.province !== void 0) {
      let data4 = data.province;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType3 = typeof data4, coerced3;
        if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced3 = data4)), coerced3 === void 0)
          if (dataType3 === "boolean" || data4 === null || dataType3 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced3 = +data4;
          else {
            let err5 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced3 !== void 0 && (data4 = coerced3, data !== void 0 && (data.province = coerced3));
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
        let err6 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.city !== void 0) {
      let data5 = data.city;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let dataType4 = typeof data5, coerced4;
        if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced4 = data5)), coerced4 === void 0)
          if (dataType4 === "boolean" || data5 === null || dataType4 === "string" && data5 && data5 == +data5 && !(data5 % 1))
            coerced4 = +data5;
          else {
            let err7 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced4 !== void 0 && (data5 = coerced4, data !== void 0 && (data.city = coerced4));
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err8 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.starttime !== void 0) {
      let data6 = data.starttime;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let dataType5 = typeof data6, coerced5;
        if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced5 = data6)), coerced5 === void 0)
          if (dataType5 === "boolean" || data6 === null || dataType5 === "string" && data6 && data6 == +data6 && !(data6 % 1))
            coerced5 = +data6;
          else {
            let err9 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced5 !== void 0 && (data6 = coerced5, data !== void 0 && (data.starttime = coerced5));
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          let err10 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!formats10.validate(data6)) {
          let err11 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.endtime !== void 0) {
      let data7 = data.endtime;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let dataType6 = typeof data7, coerced6;
        if (dataType6 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType6 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced6 = data7)), coerced6 === void 0)
          if (dataType6 === "boolean" || data7 === null || dataType6 === "string" && data7 && data7 == +data7 && !(data7 % 1))
            coerced6 = +data7;
          else {
            let err12 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        coerced6 !== void 0 && (data7 = coerced6, data !== void 0 && (data.endtime = coerced6));
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          let err13 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (!formats10.validate(data7)) {
          let err14 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    let data8 = data.count;
    if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
      let dataType7 = typeof data8, coerced7;
      if (dataType7 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType7 = typeof data8, typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) && (coerced7 = data8)), coerced7 === void 0)
        if (dataType7 === "boolean" || data8 === null || dataType7 === "string" && data8 && data8 == +data8 && !(data8 % 1))
          coerced7 = +data8;
        else {
          let err15 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      coerced7 !== void 0 && (data8 = coerced7, data !== void 0 && (data.count = coerced7));
    }
    if (typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8))) {
      let err16 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    let data9 = data.page;
    if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
      let dataType8 = typeof data9, coerced8;
      if (dataType8 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType8 = typeof data9, typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) && (coerced8 = data9)), coerced8 === void 0)
        if (dataType8 === "boolean" || data9 === null || dataType8 === "string" && data9 && data9 == +data9 && !(data9 % 1))
          coerced8 = +data9;
        else {
          let err17 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      coerced8 !== void 0 && (data9 = coerced8, data !== void 0 && (data.page = coerced8));
    }
    if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
      let err18 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    let data10 = data.needcount;
    if (typeof data10 != "boolean") {
      let dataType9 = typeof data10, coerced9;
      if (dataType9 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType9 = typeof data10, typeof data10 == "boolean" && (coerced9 = data10)), coerced9 === void 0)
        if (data10 === "false" || data10 === 0 || data10 === null)
          coerced9 = !1;
        else if (data10 === "true" || data10 === 1)
          coerced9 = !0;
        else {
          let err19 = { instancePath: instancePath + "/needcount", schemaPath: "#/properties/needcount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      coerced9 !== void 0 && (data10 = coerced9, data !== void 0 && (data.needcount = coerced9));
    }
    let data11 = data.base_app;
    if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
      let dataType10 = typeof data11, coerced10;
      if (dataType10 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType10 = typeof data11, typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) && (coerced10 = data11)), coerced10 === void 0)
        if (dataType10 === "boolean" || data11 === null || dataType10 === "string" && data11 && data11 == +data11 && !(data11 % 1))
          coerced10 = +data11;
        else {
          let err20 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      coerced10 !== void 0 && (data11 = coerced10, data !== void 0 && (data.base_app = coerced10));
    }
    if (!(data11 === 0 || data11 === 1)) {
      let err21 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema98.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { props: { q: !0, filter_ori: !0, filter_pic: !0, fuid: !0, province: !0, city: !0, starttime: !0, endtime: !0, count: !0, page: !0, needcount: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _searchUsers_query = validate228, schema99 = { type: "object", properties: { q: { type: "string" }, snick: { type: "integer", enum: [0, 1] }, sdomain: { type: "integer", enum: [0, 1] }, sintro: { type: "integer", enum: [0, 1] }, stag: { type: "integer", enum: [0, 1] }, province: { type: "integer", minimum: 1 }, city: { type: "integer", minimum: 0 }, gender: { type: "string", enum: ["m", "f"] }, comorsch: { type: "string" }, sort: { type: "integer", enum: [1, 2], default: 1 }, count: { type: "integer", minimum: 1, default: 10 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/searchUsers/query" };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sort === void 0 && (data.sort = 1), data.count === void 0 && (data.count = 10), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.q !== void 0) {
      let data0 = data.q;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.q = coerced0));
      }
    }
    if (data.snick !== void 0) {
      let data1 = data.snick;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err1 = { instancePath: instancePath + "/snick", schemaPath: "#/properties/snick/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.snick = coerced1));
      }
      if (!(data1 === 0 || data1 === 1)) {
        let err2 = { instancePath: instancePath + "/snick", schemaPath: "#/properties/snick/enum", keyword: "enum", params: { allowedValues: schema99.properties.snick.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.sdomain !== void 0) {
      let data2 = data.sdomain;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced2 = +data2;
          else {
            let err3 = { instancePath: instancePath + "/sdomain", schemaPath: "#/properties/sdomain/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.sdomain = coerced2));
      }
      if (!(data2 === 0 || data2 === 1)) {
        let err4 = { instancePath: instancePath + "/sdomain", schemaPath: "#/properties/sdomain/enum", keyword: "enum", params: { allowedValues: schema99.properties.sdomain.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.sintro !== void 0) {
      let data3 = data.sintro;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err5 = { instancePath: instancePath + "/sintro", schemaPath: "#/properties/sintro/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.sintro = coerced3));
      }
      if (!(data3 === 0 || data3 === 1)) {
        let err6 = { instancePath: instancePath + "/sintro", schemaPath: "#/properties/sintro/enum", keyword: "enum", params: { allowedValues: schema99.properties.sintro.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.stag !== void 0) {
      let data4 = data.stag;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced4 = +data4;
          else {
            let err7 = { instancePath: instancePath + "/stag", schemaPath: "#/properties/stag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.stag = coerced4));
      }
      if (!(data4 === 0 || data4 === 1)) {
        let err8 = { instancePath: instancePath + "/stag", schemaPath: "#/properties/stag/enum", keyword: "enum", params: { allowedValues: schema99.properties.stag.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.province !== void 0) {
      let data5 = data.province;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
            coerced5 = +data5;
          else {
            let err9 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.province = coerced5));
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
        let err10 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.city !== void 0) {
      let data6 = data.city;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))
            coerced6 = +data6;
          else {
            let err11 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.city = coerced6));
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err12 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.gender !== void 0) {
      let data7 = data.gender;
      if (typeof data7 != "string") {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 == "number" || dataType7 == "boolean")
            coerced7 = "" + data7;
          else if (data7 === null)
            coerced7 = "";
          else {
            let err13 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.gender = coerced7));
      }
      if (!(data7 === "m" || data7 === "f")) {
        let err14 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/enum", keyword: "enum", params: { allowedValues: schema99.properties.gender.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.comorsch !== void 0) {
      let data8 = data.comorsch;
      if (typeof data8 != "string") {
        let dataType8 = typeof data8, coerced8;
        if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
          if (dataType8 == "number" || dataType8 == "boolean")
            coerced8 = "" + data8;
          else if (data8 === null)
            coerced8 = "";
          else {
            let err15 = { instancePath: instancePath + "/comorsch", schemaPath: "#/properties/comorsch/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.comorsch = coerced8));
      }
    }
    let data9 = data.sort;
    if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
      let dataType9 = typeof data9, coerced9;
      if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) && (coerced9 = data9)), coerced9 === void 0)
        if (dataType9 === "boolean" || data9 === null || dataType9 === "string" && data9 && data9 == +data9 && !(data9 % 1))
          coerced9 = +data9;
        else {
          let err16 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.sort = coerced9));
    }
    if (!(data9 === 1 || data9 === 2)) {
      let err17 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema99.properties.sort.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    let data10 = data.count;
    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
      let dataType10 = typeof data10, coerced10;
      if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType10 = typeof data10, typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) && (coerced10 = data10)), coerced10 === void 0)
        if (dataType10 === "boolean" || data10 === null || dataType10 === "string" && data10 && data10 == +data10 && !(data10 % 1))
          coerced10 = +data10;
        else {
          let err18 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      coerced10 !== void 0 && (data10 = coerced10, data !== void 0 && (data.count = coerced10));
    }
    if (typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10))) {
      let err19 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    let data11 = data.page;
    if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
      let dataType11 = typeof data11, coerced11;
      if (dataType11 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType11 = typeof data11, typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) && (coerced11 = data11)), coerced11 === void 0)
        if (dataType11 === "boolean" || data11 === null || dataType11 === "string" && data11 && data11 == +data11 && !(data11 % 1))
          coerced11 = +data11;
        else {
          let err20 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      coerced11 !== void 0 && (data11 = coerced11, data !== void 0 && (data.page = coerced11));
    }
    if (typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11))) {
      let err21 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    let data12 = data.base_app;
    if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
      let dataType12 = typeof data12, coerced12;
      if (dataType12 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType12 = typeof data12, typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) && (coerced12 = data12)), coerced12 === void 0)
        if (dataType12 === "boolean" || data12 === null || dataType12 === "string" && data12 && data12 == +data12 && !(data12 % 1))
          coerced12 = +data12;
        else {
          let err22 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      coerced12 !== void 0 && (data12 = coerced12, data !== void 0 && (data.base_app = coerced12));
    }
    if (!(data12 === 0 || data12 === 1)) {
      let err23 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema99.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { props: { q: !0, snick: !0, sdomain: !0, sintro: !0, stag: !0, province: !0, city: !0, gender: !0, comorsch: !0, sort: !0, count: !0, page: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _searchStatusesAround_query = validate229, schema100 = { type: "object", properties: { longitude: { type: "number", minimum: -180, maximum: 180 }, latitude: { type: "number", minimum: -90, maximum: 90 }, range: { type: "integer", minimum: 1, maximum: 11132, default: 500 }, time: { type: "integer", minimum: 1 }, sort_type: { type: "integer", enum: [0, 1], default: 0 }, page: { type: "integer", minimum: 1, default: 1 }, count: { type: "integer", minimum: 1, maximum: 50, default: 10 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, required: ["longitude", "latitude"], $id: "/searchStatusesAround/query" };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate229.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.range === void 0 && (data.range = 500), data.sort_type === void 0 && (data.sort_type = 0), data.page === void 0 && (data.page = 1), data.count === void 0 && (data.count = 10), data.base_app === void 0 && (data.base_app = 0), data.longitude === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "longitude" }, message: "must have required property 'longitude'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.latitude === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "latitude" }, message: "must have required property 'latitude'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.longitude !== void 0) {
      let data0 = data.longitude;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0)
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.longitude = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 180 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < -180 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.latitude !== void 0) {
      let data1 = data.latitude;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1)
            coerced1 = +data1;
          else {
            let err5 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.latitude = coerced1));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 90 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < -90 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    let data2 = data.range;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err8 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.range = coerced2));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 11132 || isNaN(data2)) {
        let err9 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11132 }, message: "must be <= 11132" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err10 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.time !== void 0) {
      let data3 = data.time;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err11 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.time = coerced3));
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
        let err12 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    let data4 = data.sort_type;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType4 = typeof data4, coerced4;
      if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
        if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced4 = +data4;
        else {
          let err13 = { instancePath: instancePath + "/sort_type", schemaPath: "#/properties/sort_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.sort_type = coerced4));
    }
    if (!(data4 === 0 || data4 === 1)) {
      let err14 = { instancePath: instancePath + "/sort_type", schemaPath: "#/properties/sort_type/enum", keyword: "enum", params: { allowedValues: schema100.properties.sort_type.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    let data5 = data.page;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType5 = typeof data5, coerced5;
      if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
        if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced5 = +data5;
        else {
          let err15 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.page = coerced5));
    }
    if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
      let err16 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    let data6 = data.count;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType6 = typeof data6, coerced6;
      if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced6 = data6)), coerced6 === void 0)
        if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced6 = +data6;
        else {
          let err17 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.count = coerced6));
    }
    if (typeof data6 == "number" && isFinite(data6)) {
      if (data6 > 50 || isNaN(data6)) {
        let err18 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (data6 < 1 || isNaN(data6)) {
        let err19 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    let data7 = data.base_app;
    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      let dataType7 = typeof data7, coerced7;
      if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced7 = data7)), coerced7 === void 0)
        if (dataType7 === "boolean" || data7 === null || dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))
          coerced7 = +data7;
        else {
          let err20 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.base_app = coerced7));
    }
    if (!(data7 === 0 || data7 === 1)) {
      let err21 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema100.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = { props: { longitude: !0, latitude: !0, range: !0, time: !0, sort_type: !0, page: !0, count: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPlacePublicTimeline_query = validate230, schema101 = { type: "object", properties: { count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/listPlacePublicTimeline/query" };
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate230.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0);
    let data0 = data.count;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          coerced0 = +data0;
        else {
          let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 > 50 || isNaN(data0)) {
        let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data0 < 1 || isNaN(data0)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let data1 = data.page;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
      let err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    let data2 = data.base_app;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err5 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.base_app = coerced2));
    }
    if (!(data2 === 0 || data2 === 1)) {
      let err6 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema101.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate230.errors = vErrors, errors === 0;
}
validate230.evaluated = { props: { count: !0, page: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPlaceFriendsTimeline_query = validate231, schema102 = { type: "object", properties: { since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, type: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/listPlaceFriendsTimeline/query" };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate231.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.type === void 0 && (data.type = 0), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data2 = data.count;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType0 = typeof data2, coerced0;
      if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
        if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced0 = +data2;
        else {
          let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 50 || isNaN(data2)) {
        let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let data3 = data.page;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType1 = typeof data3, coerced1;
      if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced1 = +data3;
        else {
          let err3 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3))) {
      let err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    let data4 = data.type;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType2 = typeof data4, coerced2;
      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced2 = data4)), coerced2 === void 0)
        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced2 = +data4;
        else {
          let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.type = coerced2));
    }
    if (!(data4 === 0 || data4 === 1)) {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema102.properties.type.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate231.errors = vErrors, errors === 0;
}
validate231.evaluated = { props: { since_id: !0, max_id: !0, count: !0, page: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPlaceUserTimeline_query = validate234, schema103 = { type: "object", properties: { uid: { $ref: "/components/schemas/Id" }, since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, required: ["uid"], $id: "/listPlaceUserTimeline/query" };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data3 = data.count;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType0 = typeof data3, coerced0;
      if (dataType0 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType0 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced0 = data3)), coerced0 === void 0)
        if (dataType0 === "boolean" || data3 === null || dataType0 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced0 = +data3;
        else {
          let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced0 !== void 0 && (data3 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 50 || isNaN(data3)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data3 < 1 || isNaN(data3)) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let data4 = data.page;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType1 = typeof data4, coerced1;
      if (dataType1 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType1 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced1 = data4)), coerced1 === void 0)
        if (dataType1 === "boolean" || data4 === null || dataType1 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced1 = +data4;
        else {
          let err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced1 !== void 0 && (data4 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
      let err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    let data5 = data.base_app;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType2 = typeof data5, coerced2;
      if (dataType2 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType2 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced2 = data5)), coerced2 === void 0)
        if (dataType2 === "boolean" || data5 === null || dataType2 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced2 = +data5;
        else {
          let err6 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced2 !== void 0 && (data5 = coerced2, data !== void 0 && (data.base_app = coerced2));
    }
    if (!(data5 === 0 || data5 === 1)) {
      let err7 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema103.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate234.errors = vErrors, errors === 0;
}
validate234.evaluated = { props: { uid: !0, since_id: !0, max_id: !0, count: !0, page: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPoiTimeline_query = validate238, schema104 = { type: "object", properties: { poiid: { type: "string", minLength: 1 }, since_id: { $ref: "/components/schemas/IdBound", default: "0" }, max_id: { $ref: "/components/schemas/IdBound", default: "0" }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, required: ["poiid"], $id: "/listPoiTimeline/query" };
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.since_id === void 0 && (data.since_id = "0"), data.max_id === void 0 && (data.max_id = "0"), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.poiid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "poiid" }, message: "must have required property 'poiid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.poiid !== void 0) {
      let data0 = data.poiid;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.poiid = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    validate91(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate91(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
    let data3 = data.count;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType1 = typeof data3, coerced1;
      if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
        if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced1 = +data3;
        else {
          let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.count = coerced1));
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 50 || isNaN(data3)) {
        let err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data3 < 1 || isNaN(data3)) {
        let err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    let data4 = data.page;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType2 = typeof data4, coerced2;
      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced2 = data4)), coerced2 === void 0)
        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced2 = +data4;
        else {
          let err6 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced2 !== void 0 && (data4 = coerced2, data !== void 0 && (data.page = coerced2));
    }
    if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
      let err7 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data5 = data.base_app;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType3 = typeof data5, coerced3;
      if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced3 = data5)), coerced3 === void 0)
        if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced3 = +data5;
        else {
          let err8 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced3 !== void 0 && (data5 = coerced3, data !== void 0 && (data.base_app = coerced3));
    }
    if (!(data5 === 0 || data5 === 1)) {
      let err9 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema104.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate238.errors = vErrors, errors === 0;
}
validate238.evaluated = { props: { poiid: !0, since_id: !0, max_id: !0, count: !0, page: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listNearbyTimeline_query = validate241, schema105 = { type: "object", properties: { lat: { type: "number", minimum: -90, maximum: 90 }, long: { type: "number", minimum: -180, maximum: 180 }, range: { type: "integer", minimum: 1, maximum: 11132, default: 2e3 }, starttime: { type: "integer", format: "int64", minimum: 0 }, endtime: { type: "integer", format: "int64", minimum: 0 }, sort: { type: "integer", enum: [0, 1, 2], default: 0 }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, offset: { type: "integer", enum: [0, 1], default: 0 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, required: ["lat", "long"], $id: "/listNearbyTimeline/query" };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.range === void 0 && (data.range = 2e3), data.sort === void 0 && (data.sort = 0), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.offset === void 0 && (data.offset = 0), data.base_app === void 0 && (data.base_app = 0), data.lat === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lat" }, message: "must have required property 'lat'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.long === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long" }, message: "must have required property 'long'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lat !== void 0) {
      let data0 = data.lat;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0)
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.lat = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 90 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < -90 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.long !== void 0) {
      let data1 = data.long;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1)
            coerced1 = +data1;
          else {
            let err5 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.long = coerced1));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 180 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < -180 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    let data2 = data.range;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err8 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.range = coerced2));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 11132 || isNaN(data2)) {
        let err9 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11132 }, message: "must be <= 11132" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err10 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.starttime !== void 0) {
      let data3 = data.starttime;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err11 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.starttime = coerced3));
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err12 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats10.validate(data3)) {
          let err13 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.endtime !== void 0) {
      let data4 = data.endtime;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced4 = +data4;
          else {
            let err14 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.endtime = coerced4));
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          let err15 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!formats10.validate(data4)) {
          let err16 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    let data5 = data.sort;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType5 = typeof data5, coerced5;
      if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
        if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced5 = +data5;
        else {
          let err17 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.sort = coerced5));
    }
    if (!(data5 === 0 || data5 === 1 || data5 === 2)) {
      let err18 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema105.properties.sort.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    let data6 = data.count;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType6 = typeof data6, coerced6;
      if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced6 = data6)), coerced6 === void 0)
        if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced6 = +data6;
        else {
          let err19 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.count = coerced6));
    }
    if (typeof data6 == "number" && isFinite(data6)) {
      if (data6 > 50 || isNaN(data6)) {
        let err20 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data6 < 1 || isNaN(data6)) {
        let err21 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    let data7 = data.page;
    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      let dataType7 = typeof data7, coerced7;
      if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced7 = data7)), coerced7 === void 0)
        if (dataType7 === "boolean" || data7 === null || dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))
          coerced7 = +data7;
        else {
          let err22 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.page = coerced7));
    }
    if (typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7))) {
      let err23 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    let data8 = data.offset;
    if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
      let dataType8 = typeof data8, coerced8;
      if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) && (coerced8 = data8)), coerced8 === void 0)
        if (dataType8 === "boolean" || data8 === null || dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1))
          coerced8 = +data8;
        else {
          let err24 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.offset = coerced8));
    }
    if (!(data8 === 0 || data8 === 1)) {
      let err25 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/enum", keyword: "enum", params: { allowedValues: schema105.properties.offset.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    let data9 = data.base_app;
    if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
      let dataType9 = typeof data9, coerced9;
      if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) && (coerced9 = data9)), coerced9 === void 0)
        if (dataType9 === "boolean" || data9 === null || dataType9 === "string" && data9 && data9 == +data9 && !(data9 % 1))
          coerced9 = +data9;
        else {
          let err26 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.base_app = coerced9));
    }
    if (!(data9 === 0 || data9 === 1)) {
      let err27 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema105.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { props: { lat: !0, long: !0, range: !0, starttime: !0, endtime: !0, sort: !0, count: !0, page: !0, offset: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showPlaceUser_query = validate242, schema106 = { type: "object", properties: { uid: { $ref: "/components/schemas/Id" }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, required: ["uid"], $id: "/showPlaceUser/query" };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base_app === void 0 && (data.base_app = 0), data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
    let data1 = data.base_app;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType0 = typeof data1, coerced0;
      if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced0 = data1)), coerced0 === void 0)
        if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced0 = +data1;
        else {
          let err1 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.base_app = coerced0));
    }
    if (!(data1 === 0 || data1 === 1)) {
      let err2 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema106.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate242.errors = vErrors, errors === 0;
}
validate242.evaluated = { props: { uid: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUserCheckins_query = validate244, schema107 = { type: "object", properties: { uid: { $ref: "/components/schemas/Id" }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, required: ["uid"], $id: "/listUserCheckins/query" };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate244.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.uid !== void 0 && (validate98(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
    let data1 = data.count;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType0 = typeof data1, coerced0;
      if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced0 = data1)), coerced0 === void 0)
        if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced0 = +data1;
        else {
          let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.count = coerced0));
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 50 || isNaN(data1)) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let data2 = data.page;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType1 = typeof data2, coerced1;
      if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced1 = data2)), coerced1 === void 0)
        if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced1 = +data2;
        else {
          let err4 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.page = coerced1));
    }
    if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
      let err5 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    let data3 = data.base_app;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType2 = typeof data3, coerced2;
      if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced2 = data3)), coerced2 === void 0)
        if (dataType2 === "boolean" || data3 === null || dataType2 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced2 = +data3;
        else {
          let err6 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced2 !== void 0 && (data3 = coerced2, data !== void 0 && (data.base_app = coerced2));
    }
    if (!(data3 === 0 || data3 === 1)) {
      let err7 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema107.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate244.errors = vErrors, errors === 0;
}
validate244.evaluated = { props: { uid: !0, count: !0, page: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showPoi_query = validate246, schema108 = { type: "object", properties: { poiid: { type: "string", minLength: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, required: ["poiid"], $id: "/showPoi/query" };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.base_app === void 0 && (data.base_app = 0), data.poiid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "poiid" }, message: "must have required property 'poiid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.poiid !== void 0) {
      let data0 = data.poiid;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.poiid = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let data1 = data.base_app;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err3 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.base_app = coerced1));
    }
    if (!(data1 === 0 || data1 === 1)) {
      let err4 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema108.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = { props: { poiid: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPoiUsers_query = validate247, schema109 = { type: "object", properties: { poiid: { type: "string", minLength: 1 }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, required: ["poiid"], $id: "/listPoiUsers/query" };
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate247.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.base_app === void 0 && (data.base_app = 0), data.poiid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "poiid" }, message: "must have required property 'poiid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.poiid !== void 0) {
      let data0 = data.poiid;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.poiid = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let data1 = data.count;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.count = coerced1));
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 50 || isNaN(data1)) {
        let err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        let err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    let data2 = data.page;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err6 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.page = coerced2));
    }
    if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
      let err7 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data3 = data.base_app;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType3 = typeof data3, coerced3;
      if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
        if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced3 = +data3;
        else {
          let err8 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.base_app = coerced3));
    }
    if (!(data3 === 0 || data3 === 1)) {
      let err9 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema109.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate247.errors = vErrors, errors === 0;
}
validate247.evaluated = { props: { poiid: !0, count: !0, page: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPoiPhotos_query = validate248, schema110 = { type: "object", properties: { poiid: { type: "string", minLength: 1 }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, sort: { type: "integer", enum: [0, 1], default: 0 }, base_app: { type: "integer", enum: [0, 1], default: 0 } }, required: ["poiid"], $id: "/listPoiPhotos/query" };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.sort === void 0 && (data.sort = 0), data.base_app === void 0 && (data.base_app = 0), data.poiid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "poiid" }, message: "must have required property 'poiid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.poiid !== void 0) {
      let data0 = data.poiid;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.poiid = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let data1 = data.count;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.count = coerced1));
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 50 || isNaN(data1)) {
        let err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        let err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    let data2 = data.page;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err6 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.page = coerced2));
    }
    if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
      let err7 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    let data3 = data.sort;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType3 = typeof data3, coerced3;
      if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
        if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced3 = +data3;
        else {
          let err8 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.sort = coerced3));
    }
    if (!(data3 === 0 || data3 === 1)) {
      let err9 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema110.properties.sort.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    let data4 = data.base_app;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType4 = typeof data4, coerced4;
      if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
        if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced4 = +data4;
        else {
          let err10 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.base_app = coerced4));
    }
    if (!(data4 === 0 || data4 === 1)) {
      let err11 = { instancePath: instancePath + "/base_app", schemaPath: "#/properties/base_app/enum", keyword: "enum", params: { allowedValues: schema110.properties.base_app.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = { props: { poiid: !0, count: !0, page: !0, sort: !0, base_app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _searchPois_query = validate249;
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate249.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.city === void 0 && (data.city = "10"), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.keyword === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyword" }, message: "must have required property 'keyword'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.keyword !== void 0) {
      let data0 = data.keyword;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/keyword", schemaPath: "#/properties/keyword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.keyword = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/keyword", schemaPath: "#/properties/keyword/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let data1 = data.city;
    if (typeof data1 != "string") {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 == "number" || dataType1 == "boolean")
          coerced1 = "" + data1;
        else if (data1 === null)
          coerced1 = "";
        else {
          let err3 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.city = coerced1));
    }
    if (data.category !== void 0) {
      let data2 = data.category;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err4 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.category = coerced2));
      }
    }
    let data3 = data.count;
    if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
      let dataType3 = typeof data3, coerced3;
      if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
        if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
          coerced3 = +data3;
        else {
          let err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.count = coerced3));
    }
    if (typeof data3 == "number" && isFinite(data3)) {
      if (data3 > 50 || isNaN(data3)) {
        let err6 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data3 < 1 || isNaN(data3)) {
        let err7 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    let data4 = data.page;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType4 = typeof data4, coerced4;
      if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
        if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced4 = +data4;
        else {
          let err8 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.page = coerced4));
    }
    if (typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4))) {
      let err9 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
validate249.evaluated = { props: { keyword: !0, city: !0, category: !0, count: !0, page: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPoiCategories_query = validate250, schema112 = { type: "object", properties: { pid: { type: "integer", minimum: 0, default: 0 }, flag: { type: "integer", enum: [0, 1], default: 0 } }, $id: "/listPoiCategories/query" };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.pid === void 0 && (data.pid = 0), data.flag === void 0 && (data.flag = 0);
    let data0 = data.pid;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          coerced0 = +data0;
        else {
          let err0 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.pid = coerced0));
    }
    if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
      let err1 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let data1 = data.flag;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err2 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.flag = coerced1));
    }
    if (!(data1 === 0 || data1 === 1)) {
      let err3 = { instancePath: instancePath + "/flag", schemaPath: "#/properties/flag/enum", keyword: "enum", params: { allowedValues: schema112.properties.flag.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate250.errors = vErrors, errors === 0;
}
validate250.evaluated = { props: { pid: !0, flag: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listNearbyPois_query = validate251, schema113 = { type: "object", properties: { lat: { type: "number", minimum: -90, maximum: 90 }, long: { type: "number", minimum: -180, maximum: 180 }, range: { type: "integer", minimum: 1, maximum: 1e4, default: 2e3 }, q: { type: "string" }, category: { type: "string" }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, sort: { type: "integer", enum: [0, 1], default: 0 }, offset: { type: "integer", enum: [0, 1], default: 0 } }, required: ["lat", "long"], $id: "/listNearbyPois/query" };
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate251.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.range === void 0 && (data.range = 2e3), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.sort === void 0 && (data.sort = 0), data.offset === void 0 && (data.offset = 0), data.lat === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lat" }, message: "must have required property 'lat'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.long === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long" }, message: "must have required property 'long'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lat !== void 0) {
      let data0 = data.lat;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0)
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.lat = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 90 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < -90 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.long !== void 0) {
      let data1 = data.long;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1)
            coerced1 = +data1;
          else {
            let err5 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.long = coerced1));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 180 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < -180 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    let data2 = data.range;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err8 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.range = coerced2));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 1e4 || isNaN(data2)) {
        let err9 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err10 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.q !== void 0) {
      let data3 = data.q;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err11 = { instancePath: instancePath + "/q", schemaPath: "#/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.q = coerced3));
      }
    }
    if (data.category !== void 0) {
      let data4 = data.category;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err12 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.category = coerced4));
      }
    }
    let data5 = data.count;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType5 = typeof data5, coerced5;
      if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
        if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced5 = +data5;
        else {
          let err13 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.count = coerced5));
    }
    if (typeof data5 == "number" && isFinite(data5)) {
      if (data5 > 50 || isNaN(data5)) {
        let err14 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (data5 < 1 || isNaN(data5)) {
        let err15 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    let data6 = data.page;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType6 = typeof data6, coerced6;
      if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced6 = data6)), coerced6 === void 0)
        if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced6 = +data6;
        else {
          let err16 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.page = coerced6));
    }
    if (typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6))) {
      let err17 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    let data7 = data.sort;
    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      let dataType7 = typeof data7, coerced7;
      if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced7 = data7)), coerced7 === void 0)
        if (dataType7 === "boolean" || data7 === null || dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))
          coerced7 = +data7;
        else {
          let err18 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.sort = coerced7));
    }
    if (!(data7 === 0 || data7 === 1)) {
      let err19 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema113.properties.sort.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    let data8 = data.offset;
    if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
      let dataType8 = typeof data8, coerced8;
      if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) && (coerced8 = data8)), coerced8 === void 0)
        if (dataType8 === "boolean" || data8 === null || dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1))
          coerced8 = +data8;
        else {
          let err20 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.offset = coerced8));
    }
    if (!(data8 === 0 || data8 === 1)) {
      let err21 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/enum", keyword: "enum", params: { allowedValues: schema113.properties.offset.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate251.errors = vErrors, errors === 0;
}
validate251.evaluated = { props: { lat: !0, long: !0, range: !0, q: !0, category: !0, count: !0, page: !0, sort: !0, offset: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listNearbyUsers_query = validate252, schema114 = { type: "object", properties: { lat: { type: "number", minimum: -90, maximum: 90 }, long: { type: "number", minimum: -180, maximum: 180 }, range: { type: "integer", minimum: 1, maximum: 11132, default: 2e3 }, starttime: { type: "integer", format: "int64", minimum: 0 }, endtime: { type: "integer", format: "int64", minimum: 0 }, sort: { type: "integer", enum: [0, 1], default: 0 }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, offset: { type: "integer", enum: [0, 1], default: 0 } }, required: ["lat", "long"], $id: "/listNearbyUsers/query" };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.range === void 0 && (data.range = 2e3), data.sort === void 0 && (data.sort = 0), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.offset === void 0 && (data.offset = 0), data.lat === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lat" }, message: "must have required property 'lat'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.long === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long" }, message: "must have required property 'long'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lat !== void 0) {
      let data0 = data.lat;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0)
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.lat = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 90 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < -90 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.long !== void 0) {
      let data1 = data.long;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1)
            coerced1 = +data1;
          else {
            let err5 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.long = coerced1));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 180 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < -180 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    let data2 = data.range;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err8 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.range = coerced2));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 11132 || isNaN(data2)) {
        let err9 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11132 }, message: "must be <= 11132" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err10 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.starttime !== void 0) {
      let data3 = data.starttime;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err11 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.starttime = coerced3));
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err12 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats10.validate(data3)) {
          let err13 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.endtime !== void 0) {
      let data4 = data.endtime;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced4 = +data4;
          else {
            let err14 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.endtime = coerced4));
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          let err15 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!formats10.validate(data4)) {
          let err16 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    let data5 = data.sort;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType5 = typeof data5, coerced5;
      if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
        if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced5 = +data5;
        else {
          let err17 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.sort = coerced5));
    }
    if (!(data5 === 0 || data5 === 1)) {
      let err18 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema114.properties.sort.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    let data6 = data.count;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType6 = typeof data6, coerced6;
      if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced6 = data6)), coerced6 === void 0)
        if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced6 = +data6;
        else {
          let err19 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.count = coerced6));
    }
    if (typeof data6 == "number" && isFinite(data6)) {
      if (data6 > 50 || isNaN(data6)) {
        let err20 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data6 < 1 || isNaN(data6)) {
        let err21 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    let data7 = data.page;
    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      let dataType7 = typeof data7, coerced7;
      if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced7 = data7)), coerced7 === void 0)
        if (dataType7 === "boolean" || data7 === null || dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))
          coerced7 = +data7;
        else {
          let err22 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.page = coerced7));
    }
    if (typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7))) {
      let err23 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    let data8 = data.offset;
    if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
      let dataType8 = typeof data8, coerced8;
      if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) && (coerced8 = data8)), coerced8 === void 0)
        if (dataType8 === "boolean" || data8 === null || dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1))
          coerced8 = +data8;
        else {
          let err24 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.offset = coerced8));
    }
    if (!(data8 === 0 || data8 === 1)) {
      let err25 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/enum", keyword: "enum", params: { allowedValues: schema114.properties.offset.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { props: { lat: !0, long: !0, range: !0, starttime: !0, endtime: !0, sort: !0, count: !0, page: !0, offset: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listNearbyPhotos_query = validate253, schema115 = { type: "object", properties: { lat: { type: "number", minimum: -90, maximum: 90 }, long: { type: "number", minimum: -180, maximum: 180 }, range: { type: "integer", minimum: 1, maximum: 11132, default: 2e3 }, starttime: { type: "integer", format: "int64", minimum: 0 }, endtime: { type: "integer", format: "int64", minimum: 0 }, sort: { type: "integer", enum: [0, 1, 2], default: 0 }, count: { type: "integer", minimum: 1, maximum: 50, default: 20 }, page: { type: "integer", minimum: 1, default: 1 }, offset: { type: "integer", enum: [0, 1], default: 0 } }, required: ["lat", "long"], $id: "/listNearbyPhotos/query" };
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate253.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.range === void 0 && (data.range = 2e3), data.sort === void 0 && (data.sort = 0), data.count === void 0 && (data.count = 20), data.page === void 0 && (data.page = 1), data.offset === void 0 && (data.offset = 0), data.lat === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lat" }, message: "must have required property 'lat'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.long === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long" }, message: "must have required property 'long'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lat !== void 0) {
      let data0 = data.lat;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0)
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.lat = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 90 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < -90 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.long !== void 0) {
      let data1 = data.long;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1)
            coerced1 = +data1;
          else {
            let err5 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.long = coerced1));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 180 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < -180 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    let data2 = data.range;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err8 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.range = coerced2));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 11132 || isNaN(data2)) {
        let err9 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/maximum", keyword: "maximum", params: { comparison: "<=", limit: 11132 }, message: "must be <= 11132" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 < 1 || isNaN(data2)) {
        let err10 = { instancePath: instancePath + "/range", schemaPath: "#/properties/range/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.starttime !== void 0) {
      let data3 = data.starttime;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err11 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.starttime = coerced3));
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          let err12 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!formats10.validate(data3)) {
          let err13 = { instancePath: instancePath + "/starttime", schemaPath: "#/properties/starttime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.endtime !== void 0) {
      let data4 = data.endtime;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced4 = +data4;
          else {
            let err14 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.endtime = coerced4));
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          let err15 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!formats10.validate(data4)) {
          let err16 = { instancePath: instancePath + "/endtime", schemaPath: "#/properties/endtime/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    let data5 = data.sort;
    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
      let dataType5 = typeof data5, coerced5;
      if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
        if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
          coerced5 = +data5;
        else {
          let err17 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.sort = coerced5));
    }
    if (!(data5 === 0 || data5 === 1 || data5 === 2)) {
      let err18 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/enum", keyword: "enum", params: { allowedValues: schema115.properties.sort.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    let data6 = data.count;
    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
      let dataType6 = typeof data6, coerced6;
      if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced6 = data6)), coerced6 === void 0)
        if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))
          coerced6 = +data6;
        else {
          let err19 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.count = coerced6));
    }
    if (typeof data6 == "number" && isFinite(data6)) {
      if (data6 > 50 || isNaN(data6)) {
        let err20 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 }, message: "must be <= 50" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (data6 < 1 || isNaN(data6)) {
        let err21 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    let data7 = data.page;
    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
      let dataType7 = typeof data7, coerced7;
      if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced7 = data7)), coerced7 === void 0)
        if (dataType7 === "boolean" || data7 === null || dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))
          coerced7 = +data7;
        else {
          let err22 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.page = coerced7));
    }
    if (typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7))) {
      let err23 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    let data8 = data.offset;
    if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
      let dataType8 = typeof data8, coerced8;
      if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) && (coerced8 = data8)), coerced8 === void 0)
        if (dataType8 === "boolean" || data8 === null || dataType8 === "string" && data8 && data8 == +data8 && !(data8 % 1))
          coerced8 = +data8;
        else {
          let err24 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.offset = coerced8));
    }
    if (!(data8 === 0 || data8 === 1)) {
      let err25 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/enum", keyword: "enum", params: { allowedValues: schema115.properties.offset.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate253.errors = vErrors, errors === 0;
}
validate253.evaluated = { props: { lat: !0, long: !0, range: !0, starttime: !0, endtime: !0, sort: !0, count: !0, page: !0, offset: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createPoi_body_application_x_www_form_urlencoded = validate254;
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate255.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.lat === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lat" }, message: "must have required property 'lat'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.long === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long" }, message: "must have required property 'long'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.city === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.title = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.category !== void 0) {
      let data1 = data.category;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err6 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.category = coerced1));
      }
    }
    if (data.lat !== void 0) {
      let data2 = data.lat;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "boolean" || data2 === null || dataType2 == "string" && data2 && data2 == +data2)
            coerced2 = +data2;
          else {
            let err7 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.lat = coerced2));
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 90 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2 < -90 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.long !== void 0) {
      let data3 = data.long;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "boolean" || data3 === null || dataType3 == "string" && data3 && data3 == +data3)
            coerced3 = +data3;
          else {
            let err10 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.long = coerced3));
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 180 || isNaN(data3)) {
          let err11 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3 < -180 || isNaN(data3)) {
          let err12 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.city !== void 0) {
      let data4 = data.city;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err13 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.city = coerced4));
      }
    }
    if (data.province !== void 0) {
      let data5 = data.province;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err14 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.province = coerced5));
      }
    }
    if (data.address !== void 0) {
      let data6 = data.address;
      if (typeof data6 != "string") {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 == "number" || dataType6 == "boolean")
            coerced6 = "" + data6;
          else if (data6 === null)
            coerced6 = "";
          else {
            let err15 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.address = coerced6));
      }
    }
    if (data.country !== void 0) {
      let data7 = data.country;
      if (typeof data7 != "string") {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 == "number" || dataType7 == "boolean")
            coerced7 = "" + data7;
          else if (data7 === null)
            coerced7 = "";
          else {
            let err16 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.country = coerced7));
      }
    }
    if (data.phone !== void 0) {
      let data8 = data.phone;
      if (typeof data8 != "string") {
        let dataType8 = typeof data8, coerced8;
        if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
          if (dataType8 == "number" || dataType8 == "boolean")
            coerced8 = "" + data8;
          else if (data8 === null)
            coerced8 = "";
          else {
            let err17 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.phone = coerced8));
      }
    }
    if (data.postcode !== void 0) {
      let data9 = data.postcode;
      if (typeof data9 != "string") {
        let dataType9 = typeof data9, coerced9;
        if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "string" && (coerced9 = data9)), coerced9 === void 0)
          if (dataType9 == "number" || dataType9 == "boolean")
            coerced9 = "" + data9;
          else if (data9 === null)
            coerced9 = "";
          else {
            let err18 = { instancePath: instancePath + "/postcode", schemaPath: "#/properties/postcode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.postcode = coerced9));
      }
    }
    if (data.extra !== void 0) {
      let data10 = data.extra;
      if (typeof data10 != "string") {
        let dataType10 = typeof data10, coerced10;
        if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType10 = typeof data10, typeof data10 == "string" && (coerced10 = data10)), coerced10 === void 0)
          if (dataType10 == "number" || dataType10 == "boolean")
            coerced10 = "" + data10;
          else if (data10 === null)
            coerced10 = "";
          else {
            let err19 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        coerced10 !== void 0 && (data10 = coerced10, data !== void 0 && (data.extra = coerced10));
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate255.errors = vErrors, errors === 0;
}
validate255.evaluated = { props: { title: !0, category: !0, lat: !0, long: !0, city: !0, province: !0, address: !0, country: !0, phone: !0, postcode: !0, extra: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate254.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.category === void 0 && (data.category = 500), data.country === void 0 && (data.country = "86");
    let data0 = data.category;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          coerced0 = +data0;
        else {
          let err0 = { instancePath: instancePath + "/category", schemaPath: "#/allOf/0/properties/category/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.category = coerced0));
    }
    let data1 = data.country;
    if (typeof data1 != "string") {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 == "number" || dataType1 == "boolean")
          coerced1 = "" + data1;
        else if (data1 === null)
          coerced1 = "";
        else {
          let err1 = { instancePath: instancePath + "/country", schemaPath: "#/allOf/0/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.country = coerced1));
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate255(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors), errors = vErrors.length), validate254.errors = vErrors, errors === 0;
}
validate254.evaluated = { props: { title: !0, category: !0, lat: !0, long: !0, city: !0, province: !0, address: !0, country: !0, phone: !0, postcode: !0, extra: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _checkInAtPoi_body_application_x_www_form_urlencoded = validate257;
var schema119 = { type: "integer", enum: [0, 1], $id: "/components/schemas/PlacePublic" };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate258.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data) && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 === "boolean" || data === null || dataType0 === "string" && data && data == +data && !(data % 1))
        coerced0 = +data;
      else {
        let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  if (!(data === 0 || data === 1)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema119.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate258.errors = vErrors, errors === 0;
}
validate258.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
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
  if (typeof data == "string") {
    if (func1(data) > 140) {
      let err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 140 }, message: "must NOT have more than 140 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (func1(data) < 1) {
      let err2 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate260.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.poiid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "poiid" }, message: "must have required property 'poiid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.poiid !== void 0) {
      let data0 = data.poiid;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.poiid = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err3 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.status !== void 0 && (validate261(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data.public !== void 0 && (validate258(data.public, { instancePath: instancePath + "/public", parentData: data, parentDataProperty: "public", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate260.errors = vErrors, errors === 0;
}
validate260.evaluated = { props: { poiid: !0, status: !0, public: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.public === void 0 && (data.public = 0), validate258(data.public, { instancePath: instancePath + "/public", parentData: data, parentDataProperty: "public", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate260(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length), validate257.errors = vErrors, errors === 0;
}
validate257.evaluated = { props: { poiid: !0, status: !0, public: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createNearbyPosition_body_application_x_www_form_urlencoded = validate265;
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate266.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lat === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lat" }, message: "must have required property 'lat'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.long === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "long" }, message: "must have required property 'long'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lat !== void 0) {
      let data0 = data.lat;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "boolean" || data0 === null || dataType0 == "string" && data0 && data0 == +data0)
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.lat = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 90 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0 < -90 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.long !== void 0) {
      let data1 = data.long;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "boolean" || data1 === null || dataType1 == "string" && data1 && data1 == +data1)
            coerced1 = +data1;
          else {
            let err5 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.long = coerced1));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 180 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < -180 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/long", schemaPath: "#/properties/long/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate266.errors = vErrors, errors === 0;
}
validate266.evaluated = { props: { lat: !0, long: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate265.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate266(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors), errors = vErrors.length), validate265.errors = vErrors, errors === 0;
}
validate265.evaluated = { props: { lat: !0, long: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _publishArticle_body_application_x_www_form_urlencoded = validate268;
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate269.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cover === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cover" }, message: "must have required property 'cover'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.text === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.rip === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rip" }, message: "must have required property 'rip'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.title = coerced0));
      }
      if (typeof data0 == "string") {
        if (func1(data0) > 32) {
          let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func1(data0) < 1) {
          let err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.content !== void 0) {
      let data1 = data.content;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err8 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.content = coerced1));
      }
      if (typeof data1 == "string") {
        if (func1(data1) > 9e4) {
          let err9 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/maxLength", keyword: "maxLength", params: { limit: 9e4 }, message: "must NOT have more than 90000 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func1(data1) < 1) {
          let err10 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.cover !== void 0) {
      let data2 = data.cover;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err11 = { instancePath: instancePath + "/cover", schemaPath: "#/properties/cover/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.cover = coerced2));
      }
      if (typeof data2 == "string" && !formats0(data2)) {
        let err12 = { instancePath: instancePath + "/cover", schemaPath: "#/properties/cover/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.summary !== void 0) {
      let data3 = data.summary;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err13 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.summary = coerced3));
      }
    }
    if (data.text !== void 0) {
      let data4 = data.text;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err14 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.text = coerced4));
      }
      if (typeof data4 == "string") {
        if (func1(data4) > 1900) {
          let err15 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 1900 }, message: "must NOT have more than 1900 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func1(data4) < 1) {
          let err16 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
    data.rip !== void 0 && (validate135(data.rip, { instancePath: instancePath + "/rip", parentData: data, parentDataProperty: "rip", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length));
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate269.errors = vErrors, errors === 0;
}
validate269.evaluated = { props: { title: !0, content: !0, cover: !0, summary: !0, text: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate268.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate269(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors), errors = vErrors.length), validate268.errors = vErrors, errors === 0;
}
validate268.evaluated = { props: { title: !0, content: !0, cover: !0, summary: !0, text: !0, rip: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deauthorized_query = validate272;
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate272.evaluated;
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
  return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = { props: { source: !0, uid: !0, auth_end: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deauthorizedByPost_body_application_x_www_form_urlencoded = validate273;
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
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
  return validate274.errors = vErrors, errors === 0;
}
validate274.evaluated = { props: { source: !0, uid: !0, auth_end: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate274(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length), validate273.errors = vErrors, errors === 0;
}
validate273.evaluated = { props: { source: !0, uid: !0, auth_end: !0 }, dynamicProps: !1, dynamicItems: !1 };

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
var schema35 = { type: "object", required: ["id"], properties: { created_at: { $ref: "/components/schemas/Date" }, id: { $ref: "/components/schemas/Int64" }, idstr: { type: "string" }, mid: { type: "string" }, text: { type: "string" }, textLength: { type: "integer" }, source: { type: "string" }, source_allowclick: { type: "integer" }, source_type: { type: "integer" }, can_edit: { type: ["boolean", "string"] }, favorited: { type: "boolean" }, truncated: { type: "boolean" }, deleted: { type: "string" }, in_reply_to_status_id: { type: "string" }, in_reply_to_user_id: { type: "string" }, in_reply_to_screen_name: { type: "string" }, annotations: { type: "array", items: { type: "object" } }, pic_urls: { type: "array", items: { $ref: "/components/schemas/PictureAddress" } }, pic_ids: { type: "array", items: { type: "string" } }, pic_num: { type: "integer" }, pic_types: { type: "string" }, picStatus: { type: "string" }, gif_ids: { type: "string" }, thumbnail_pic: { type: "string" }, bmiddle_pic: { type: "string" }, original_pic: { type: "string" }, geo: { oneOf: [{ $ref: "/components/schemas/Geo" }, { type: "null" }] }, user: { $ref: "/components/schemas/User" }, uid: { type: "string" }, retweeted_status: { $ref: "/components/schemas/Status" }, repost_type: { type: "integer" }, reposts_count: { type: "integer" }, comments_count: { type: "integer" }, attitudes_count: { type: "integer" }, pending_approval_count: { type: "integer" }, isLongText: { type: "boolean" }, longText: { $ref: "/components/schemas/LongText" }, visible: { $ref: "/components/schemas/Visible" }, mlevel: { type: "integer" }, biz_feature: { type: "integer" }, darwin_tags: { type: "array", items: {} }, userType: { type: "integer" }, show_additional_indication: { type: "integer" }, appid: { type: "string" }, url_objects: { type: "array", items: { type: "object" } }, is_paid: { type: "boolean" }, mblog_vip_type: { type: "integer" }, reward_exhibition_type: { type: "integer" }, reward_scheme: { type: "string" }, hide_flag: { type: "integer" }, hasActionTypeCard: { type: "integer" }, hot_weibo_tags: { type: "array", items: {} }, text_tag_tips: { type: "array", items: {} }, mblogtype: { type: "integer" }, rid: { type: "string" }, more_info_type: { type: "integer" }, number_display_strategy: { $ref: "/components/schemas/NumberDisplay" }, positive_recom_flag: { type: "integer" }, content_auth: { type: "integer" }, is_show_bulletin: { type: "integer" }, comment_manage_info: { type: "object", properties: { comment_manage_button: { type: "integer" }, comment_permission_type: { type: "integer" }, approval_comment_type: { type: "integer" } } }, alchemy_params: { type: "object", properties: { comment_guide_type: { type: "integer" }, ug_red_envelope: { type: "boolean" } } }, ad: { type: "string" }, version: { type: "string" }, biz_ids: { type: "array", items: {} }, page_type: { type: "integer" }, mark: { type: "string" }, enable_comment_guide: { type: "boolean" }, fid: { type: "string" }, pid: { type: "string" }, state: { type: "integer" }, extend_info: { type: "object" }, expire_time: { type: "string" } }, $id: "/components/schemas/Status" };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && !formats02.validate(data)) {
    let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate792(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate792.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.thumbnail_pic !== void 0 && typeof data.thumbnail_pic != "string") {
      let err0 = { instancePath: instancePath + "/thumbnail_pic", schemaPath: "#/properties/thumbnail_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate792.errors = vErrors, errors === 0;
}
validate792.evaluated = { props: { thumbnail_pic: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema38 = { type: "object", properties: { type: { type: "string" }, coordinates: { type: "array", items: { type: ["number", "string"] } } }, $id: "/components/schemas/Geo" };
function validate812(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate812.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0 && typeof data.type != "string") {
      let err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.coordinates !== void 0) {
      let data1 = data.coordinates;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 != "string") {
            let err1 = { instancePath: instancePath + "/coordinates/" + i0, schemaPath: "#/properties/coordinates/items/type", keyword: "type", params: { type: schema38.properties.coordinates.items.type }, message: "must be number,string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/coordinates", schemaPath: "#/properties/coordinates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate812.errors = vErrors, errors === 0;
}
validate812.evaluated = { props: { type: !0, coordinates: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate832(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate832.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.longTextContent !== void 0 && typeof data.longTextContent != "string") {
      let err0 = { instancePath: instancePath + "/longTextContent", schemaPath: "#/properties/longTextContent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url_objects !== void 0) {
      let data1 = data.url_objects;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
            let err1 = { instancePath: instancePath + "/url_objects/" + i0, schemaPath: "#/properties/url_objects/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/url_objects", schemaPath: "#/properties/url_objects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate832.errors = vErrors, errors === 0;
}
validate832.evaluated = { props: { longTextContent: !0, url_objects: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema402 = { type: "object", properties: { type: { type: "integer" }, list_id: { type: ["integer", "string"] } }, $id: "/components/schemas/Visible" };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.list_id !== void 0) {
      let data1 = data.list_id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err1 = { instancePath: instancePath + "/list_id", schemaPath: "#/properties/list_id/type", keyword: "type", params: { type: schema402.properties.list_id.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: { type: !0, list_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apply_scenario_flag !== void 0) {
      let data0 = data.apply_scenario_flag;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/apply_scenario_flag", schemaPath: "#/properties/apply_scenario_flag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.display_text_min_number !== void 0) {
      let data1 = data.display_text_min_number;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/display_text_min_number", schemaPath: "#/properties/display_text_min_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.display_text !== void 0 && typeof data.display_text != "string") {
      let err2 = { instancePath: instancePath + "/display_text", schemaPath: "#/properties/display_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { apply_scenario_flag: !0, display_text_min_number: !0, display_text: !0 }, dynamicProps: !1, dynamicItems: !1 };
var wrapper0 = { validate: validate72 }, wrapper1 = { validate: validate752 };
function validate752(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate752.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.created_at !== void 0 && (validate73(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.id !== void 0 && (validate77(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.idstr !== void 0 && typeof data.idstr != "string") {
      let err1 = { instancePath: instancePath + "/idstr", schemaPath: "#/properties/idstr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.mid !== void 0 && typeof data.mid != "string") {
      let err2 = { instancePath: instancePath + "/mid", schemaPath: "#/properties/mid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.textLength !== void 0) {
      let data5 = data.textLength;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err4 = { instancePath: instancePath + "/textLength", schemaPath: "#/properties/textLength/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.source !== void 0 && typeof data.source != "string") {
      let err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.source_allowclick !== void 0) {
      let data7 = data.source_allowclick;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err6 = { instancePath: instancePath + "/source_allowclick", schemaPath: "#/properties/source_allowclick/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.source_type !== void 0) {
      let data8 = data.source_type;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err7 = { instancePath: instancePath + "/source_type", schemaPath: "#/properties/source_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.can_edit !== void 0) {
      let data9 = data.can_edit;
      if (typeof data9 != "boolean" && typeof data9 != "string") {
        let err8 = { instancePath: instancePath + "/can_edit", schemaPath: "#/properties/can_edit/type", keyword: "type", params: { type: schema35.properties.can_edit.type }, message: "must be boolean,string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.favorited !== void 0 && typeof data.favorited != "boolean") {
      let err9 = { instancePath: instancePath + "/favorited", schemaPath: "#/properties/favorited/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.truncated !== void 0 && typeof data.truncated != "boolean") {
      let err10 = { instancePath: instancePath + "/truncated", schemaPath: "#/properties/truncated/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.deleted !== void 0 && typeof data.deleted != "string") {
      let err11 = { instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.in_reply_to_status_id !== void 0 && typeof data.in_reply_to_status_id != "string") {
      let err12 = { instancePath: instancePath + "/in_reply_to_status_id", schemaPath: "#/properties/in_reply_to_status_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.in_reply_to_user_id !== void 0 && typeof data.in_reply_to_user_id != "string") {
      let err13 = { instancePath: instancePath + "/in_reply_to_user_id", schemaPath: "#/properties/in_reply_to_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.in_reply_to_screen_name !== void 0 && typeof data.in_reply_to_screen_name != "string") {
      let err14 = { instancePath: instancePath + "/in_reply_to_screen_name", schemaPath: "#/properties/in_reply_to_screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.annotations !== void 0) {
      let data16 = data.annotations;
      if (Array.isArray(data16)) {
        let len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
            let err15 = { instancePath: instancePath + "/annotations/" + i0, schemaPath: "#/properties/annotations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/annotations", schemaPath: "#/properties/annotations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.pic_urls !== void 0) {
      let data18 = data.pic_urls;
      if (Array.isArray(data18)) {
        let len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate792(data18[i1], { instancePath: instancePath + "/pic_urls/" + i1, parentData: data18, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate792.errors : vErrors.concat(validate792.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/pic_urls", schemaPath: "#/properties/pic_urls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.pic_ids !== void 0) {
      let data20 = data.pic_ids;
      if (Array.isArray(data20)) {
        let len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data20[i2] != "string") {
            let err18 = { instancePath: instancePath + "/pic_ids/" + i2, schemaPath: "#/properties/pic_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      } else {
        let err19 = { instancePath: instancePath + "/pic_ids", schemaPath: "#/properties/pic_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.pic_num !== void 0) {
      let data22 = data.pic_num;
      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
        let err20 = { instancePath: instancePath + "/pic_num", schemaPath: "#/properties/pic_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.pic_types !== void 0 && typeof data.pic_types != "string") {
      let err21 = { instancePath: instancePath + "/pic_types", schemaPath: "#/properties/pic_types/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.picStatus !== void 0 && typeof data.picStatus != "string") {
      let err22 = { instancePath: instancePath + "/picStatus", schemaPath: "#/properties/picStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.gif_ids !== void 0 && typeof data.gif_ids != "string") {
      let err23 = { instancePath: instancePath + "/gif_ids", schemaPath: "#/properties/gif_ids/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.thumbnail_pic !== void 0 && typeof data.thumbnail_pic != "string") {
      let err24 = { instancePath: instancePath + "/thumbnail_pic", schemaPath: "#/properties/thumbnail_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.bmiddle_pic !== void 0 && typeof data.bmiddle_pic != "string") {
      let err25 = { instancePath: instancePath + "/bmiddle_pic", schemaPath: "#/properties/bmiddle_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.original_pic !== void 0 && typeof data.original_pic != "string") {
      let err26 = { instancePath: instancePath + "/original_pic", schemaPath: "#/properties/original_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.geo !== void 0) {
      let data29 = data.geo, _errs57 = errors, valid7 = !1, passing0 = null, _errs58 = errors;
      validate812(data29, { instancePath: instancePath + "/geo", parentData: data, parentDataProperty: "geo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate812.errors : vErrors.concat(validate812.errors), errors = vErrors.length);
      var _valid0 = _errs58 === errors;
      if (_valid0) {
        valid7 = !0, passing0 = 0;
        var props0 = {};
        props0.type = !0, props0.coordinates = !0;
      }
      let _errs59 = errors;
      if (data29 !== null) {
        let err27 = { instancePath: instancePath + "/geo", schemaPath: "#/properties/geo/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid0 = _errs59 === errors;
      if (_valid0 && valid7 ? (valid7 = !1, passing0 = [passing0, 1]) : _valid0 && (valid7 = !0, passing0 = 1), valid7)
        errors = _errs57, vErrors !== null && (_errs57 ? vErrors.length = _errs57 : vErrors = null);
      else {
        let err28 = { instancePath: instancePath + "/geo", schemaPath: "#/properties/geo/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.user !== void 0 && (wrapper0.validate(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length)), data.uid !== void 0 && typeof data.uid != "string") {
      let err29 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.retweeted_status !== void 0 && (wrapper1.validate(data.retweeted_status, { instancePath: instancePath + "/retweeted_status", parentData: data, parentDataProperty: "retweeted_status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors), errors = vErrors.length)), data.repost_type !== void 0) {
      let data33 = data.repost_type;
      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
        let err30 = { instancePath: instancePath + "/repost_type", schemaPath: "#/properties/repost_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.reposts_count !== void 0) {
      let data34 = data.reposts_count;
      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
        let err31 = { instancePath: instancePath + "/reposts_count", schemaPath: "#/properties/reposts_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.comments_count !== void 0) {
      let data35 = data.comments_count;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
        let err32 = { instancePath: instancePath + "/comments_count", schemaPath: "#/properties/comments_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.attitudes_count !== void 0) {
      let data36 = data.attitudes_count;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
        let err33 = { instancePath: instancePath + "/attitudes_count", schemaPath: "#/properties/attitudes_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.pending_approval_count !== void 0) {
      let data37 = data.pending_approval_count;
      if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
        let err34 = { instancePath: instancePath + "/pending_approval_count", schemaPath: "#/properties/pending_approval_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.isLongText !== void 0 && typeof data.isLongText != "boolean") {
      let err35 = { instancePath: instancePath + "/isLongText", schemaPath: "#/properties/isLongText/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.longText !== void 0 && (validate832(data.longText, { instancePath: instancePath + "/longText", parentData: data, parentDataProperty: "longText", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate832.errors : vErrors.concat(validate832.errors), errors = vErrors.length)), data.visible !== void 0 && (validate85(data.visible, { instancePath: instancePath + "/visible", parentData: data, parentDataProperty: "visible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length)), data.mlevel !== void 0) {
      let data41 = data.mlevel;
      if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
        let err36 = { instancePath: instancePath + "/mlevel", schemaPath: "#/properties/mlevel/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.biz_feature !== void 0) {
      let data42 = data.biz_feature;
      if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
        let err37 = { instancePath: instancePath + "/biz_feature", schemaPath: "#/properties/biz_feature/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.darwin_tags !== void 0 && !Array.isArray(data.darwin_tags)) {
      let err38 = { instancePath: instancePath + "/darwin_tags", schemaPath: "#/properties/darwin_tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
    }
    if (data.userType !== void 0) {
      let data44 = data.userType;
      if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
        let err39 = { instancePath: instancePath + "/userType", schemaPath: "#/properties/userType/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.show_additional_indication !== void 0) {
      let data45 = data.show_additional_indication;
      if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
        let err40 = { instancePath: instancePath + "/show_additional_indication", schemaPath: "#/properties/show_additional_indication/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.appid !== void 0 && typeof data.appid != "string") {
      let err41 = { instancePath: instancePath + "/appid", schemaPath: "#/properties/appid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
    }
    if (data.url_objects !== void 0) {
      let data47 = data.url_objects;
      if (Array.isArray(data47)) {
        let len3 = data47.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data48 = data47[i3];
          if (!(data48 && typeof data48 == "object" && !Array.isArray(data48))) {
            let err42 = { instancePath: instancePath + "/url_objects/" + i3, schemaPath: "#/properties/url_objects/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        let err43 = { instancePath: instancePath + "/url_objects", schemaPath: "#/properties/url_objects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.is_paid !== void 0 && typeof data.is_paid != "boolean") {
      let err44 = { instancePath: instancePath + "/is_paid", schemaPath: "#/properties/is_paid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.mblog_vip_type !== void 0) {
      let data50 = data.mblog_vip_type;
      if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
        let err45 = { instancePath: instancePath + "/mblog_vip_type", schemaPath: "#/properties/mblog_vip_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.reward_exhibition_type !== void 0) {
      let data51 = data.reward_exhibition_type;
      if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
        let err46 = { instancePath: instancePath + "/reward_exhibition_type", schemaPath: "#/properties/reward_exhibition_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.reward_scheme !== void 0 && typeof data.reward_scheme != "string") {
      let err47 = { instancePath: instancePath + "/reward_scheme", schemaPath: "#/properties/reward_scheme/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
    }
    if (data.hide_flag !== void 0) {
      let data53 = data.hide_flag;
      if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
        let err48 = { instancePath: instancePath + "/hide_flag", schemaPath: "#/properties/hide_flag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.hasActionTypeCard !== void 0) {
      let data54 = data.hasActionTypeCard;
      if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
        let err49 = { instancePath: instancePath + "/hasActionTypeCard", schemaPath: "#/properties/hasActionTypeCard/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.hot_weibo_tags !== void 0 && !Array.isArray(data.hot_weibo_tags)) {
      let err50 = { instancePath: instancePath + "/hot_weibo_tags", schemaPath: "#/properties/hot_weibo_tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
    }
    if (data.text_tag_tips !== void 0 && !Array.isArray(data.text_tag_tips)) {
      let err51 = { instancePath: instancePath + "/text_tag_tips", schemaPath: "#/properties/text_tag_tips/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
    }
    if (data.mblogtype !== void 0) {
      let data57 = data.mblogtype;
      if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
        let err52 = { instancePath: instancePath + "/mblogtype", schemaPath: "#/properties/mblogtype/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.rid !== void 0 && typeof data.rid != "string") {
      let err53 = { instancePath: instancePath + "/rid", schemaPath: "#/properties/rid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
    }
    if (data.more_info_type !== void 0) {
      let data59 = data.more_info_type;
      if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
        let err54 = { instancePath: instancePath + "/more_info_type", schemaPath: "#/properties/more_info_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.number_display_strategy !== void 0 && (validate87(data.number_display_strategy, { instancePath: instancePath + "/number_display_strategy", parentData: data, parentDataProperty: "number_display_strategy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data.positive_recom_flag !== void 0) {
      let data61 = data.positive_recom_flag;
      if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
        let err55 = { instancePath: instancePath + "/positive_recom_flag", schemaPath: "#/properties/positive_recom_flag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.content_auth !== void 0) {
      let data62 = data.content_auth;
      if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
        let err56 = { instancePath: instancePath + "/content_auth", schemaPath: "#/properties/content_auth/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.is_show_bulletin !== void 0) {
      let data63 = data.is_show_bulletin;
      if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
        let err57 = { instancePath: instancePath + "/is_show_bulletin", schemaPath: "#/properties/is_show_bulletin/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.comment_manage_info !== void 0) {
      let data64 = data.comment_manage_info;
      if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
        if (data64.comment_manage_button !== void 0) {
          let data65 = data64.comment_manage_button;
          if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
            let err58 = { instancePath: instancePath + "/comment_manage_info/comment_manage_button", schemaPath: "#/properties/comment_manage_info/properties/comment_manage_button/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
        if (data64.comment_permission_type !== void 0) {
          let data66 = data64.comment_permission_type;
          if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
            let err59 = { instancePath: instancePath + "/comment_manage_info/comment_permission_type", schemaPath: "#/properties/comment_manage_info/properties/comment_permission_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data64.approval_comment_type !== void 0) {
          let data67 = data64.approval_comment_type;
          if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
            let err60 = { instancePath: instancePath + "/comment_manage_info/approval_comment_type", schemaPath: "#/properties/comment_manage_info/properties/approval_comment_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
      } else {
        let err61 = { instancePath: instancePath + "/comment_manage_info", schemaPath: "#/properties/comment_manage_info/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
      }
    }
    if (data.alchemy_params !== void 0) {
      let data68 = data.alchemy_params;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (data68.comment_guide_type !== void 0) {
          let data69 = data68.comment_guide_type;
          if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
            let err62 = { instancePath: instancePath + "/alchemy_params/comment_guide_type", schemaPath: "#/properties/alchemy_params/properties/comment_guide_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        if (data68.ug_red_envelope !== void 0 && typeof data68.ug_red_envelope != "boolean") {
          let err63 = { instancePath: instancePath + "/alchemy_params/ug_red_envelope", schemaPath: "#/properties/alchemy_params/properties/ug_red_envelope/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
      } else {
        let err64 = { instancePath: instancePath + "/alchemy_params", schemaPath: "#/properties/alchemy_params/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.ad !== void 0 && typeof data.ad != "string") {
      let err65 = { instancePath: instancePath + "/ad", schemaPath: "#/properties/ad/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
    }
    if (data.version !== void 0 && typeof data.version != "string") {
      let err66 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
    }
    if (data.biz_ids !== void 0 && !Array.isArray(data.biz_ids)) {
      let err67 = { instancePath: instancePath + "/biz_ids", schemaPath: "#/properties/biz_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
    }
    if (data.page_type !== void 0) {
      let data74 = data.page_type;
      if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
        let err68 = { instancePath: instancePath + "/page_type", schemaPath: "#/properties/page_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.mark !== void 0 && typeof data.mark != "string") {
      let err69 = { instancePath: instancePath + "/mark", schemaPath: "#/properties/mark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
    }
    if (data.enable_comment_guide !== void 0 && typeof data.enable_comment_guide != "boolean") {
      let err70 = { instancePath: instancePath + "/enable_comment_guide", schemaPath: "#/properties/enable_comment_guide/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
    }
    if (data.fid !== void 0 && typeof data.fid != "string") {
      let err71 = { instancePath: instancePath + "/fid", schemaPath: "#/properties/fid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
    }
    if (data.pid !== void 0 && typeof data.pid != "string") {
      let err72 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
    }
    if (data.state !== void 0) {
      let data79 = data.state;
      if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
        let err73 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.extend_info !== void 0) {
      let data80 = data.extend_info;
      if (!(data80 && typeof data80 == "object" && !Array.isArray(data80))) {
        let err74 = { instancePath: instancePath + "/extend_info", schemaPath: "#/properties/extend_info/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.expire_time !== void 0 && typeof data.expire_time != "string") {
      let err75 = { instancePath: instancePath + "/expire_time", schemaPath: "#/properties/expire_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
    }
  } else {
    let err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
  }
  return validate752.errors = vErrors, errors === 0;
}
validate752.evaluated = { props: { created_at: !0, id: !0, idstr: !0, mid: !0, text: !0, textLength: !0, source: !0, source_allowclick: !0, source_type: !0, can_edit: !0, favorited: !0, truncated: !0, deleted: !0, in_reply_to_status_id: !0, in_reply_to_user_id: !0, in_reply_to_screen_name: !0, annotations: !0, pic_urls: !0, pic_ids: !0, pic_num: !0, pic_types: !0, picStatus: !0, gif_ids: !0, thumbnail_pic: !0, bmiddle_pic: !0, original_pic: !0, geo: !0, user: !0, uid: !0, retweeted_status: !0, repost_type: !0, reposts_count: !0, comments_count: !0, attitudes_count: !0, pending_approval_count: !0, isLongText: !0, longText: !0, visible: !0, mlevel: !0, biz_feature: !0, darwin_tags: !0, userType: !0, show_additional_indication: !0, appid: !0, url_objects: !0, is_paid: !0, mblog_vip_type: !0, reward_exhibition_type: !0, reward_scheme: !0, hide_flag: !0, hasActionTypeCard: !0, hot_weibo_tags: !0, text_tag_tips: !0, mblogtype: !0, rid: !0, more_info_type: !0, number_display_strategy: !0, positive_recom_flag: !0, content_auth: !0, is_show_bulletin: !0, comment_manage_info: !0, alchemy_params: !0, ad: !0, version: !0, biz_ids: !0, page_type: !0, mark: !0, enable_comment_guide: !0, fid: !0, pid: !0, state: !0, extend_info: !0, expire_time: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
var _getEmail_200_application_json = validate912;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
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
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: { email: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate93(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
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
      validate93(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
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
  return validate92.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate92.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function validate912(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate912.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate92(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length;
  else
    var props0 = validate92.evaluated.props, items0 = validate92.evaluated.items;
  return validate912.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate912.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var _getRateLimitStatus_200_application_json = validate972;
function validate982(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate982.evaluated;
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
  return validate982.errors = vErrors, errors === 0;
}
validate982.evaluated = { props: { ip_limit: !0, limit_time_unit: !0, remaining_ip_hits: !0, remaining_user_hits: !0, reset_time: !0, reset_time_in_seconds: !0, user_limit: !0, api_rate_limits: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate972(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate972.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate982(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate982.errors : vErrors.concat(validate982.errors), errors = vErrors.length), validate972.errors = vErrors, errors === 0;
}
validate972.evaluated = { props: { ip_limit: !0, limit_time_unit: !0, remaining_ip_hits: !0, remaining_user_hits: !0, reset_time: !0, reset_time_in_seconds: !0, user_limit: !0, api_rate_limits: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listHomeTimeline_200_application_json = validate100;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data) && !formats02.validate(data)) {
    let err1 = { instancePath, schemaPath: "#/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema502 = { type: ["integer", "string"], $id: "/components/schemas/TotalNumber" };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema502.type }, message: "must be integer,string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statuses === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.statuses !== void 0) {
      let data0 = data.statuses;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate752(data0[i0], { instancePath: instancePath + "/statuses/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.hasvisible !== void 0 && typeof data.hasvisible != "boolean") {
      let err2 = { instancePath: instancePath + "/hasvisible", schemaPath: "#/properties/hasvisible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.previous_cursor !== void 0) {
      let data3 = data.previous_cursor;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/previous_cursor", schemaPath: "#/properties/previous_cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.next_cursor !== void 0 && (validate103(data.next_cursor, { instancePath: instancePath + "/next_cursor", parentData: data, parentDataProperty: "next_cursor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.total_number !== void 0 && (validate105(data.total_number, { instancePath: instancePath + "/total_number", parentData: data, parentDataProperty: "total_number", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.ad !== void 0 && !Array.isArray(data.ad)) {
      let err4 = { instancePath: instancePath + "/ad", schemaPath: "#/properties/ad/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.advertises !== void 0 && !Array.isArray(data.advertises)) {
      let err5 = { instancePath: instancePath + "/advertises", schemaPath: "#/properties/advertises/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.since_id !== void 0 && (validate77(data.since_id, { instancePath: instancePath + "/since_id", parentData: data, parentDataProperty: "since_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.max_id !== void 0 && (validate77(data.max_id, { instancePath: instancePath + "/max_id", parentData: data, parentDataProperty: "max_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.interval !== void 0) {
      let data10 = data.interval;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err6 = { instancePath: instancePath + "/interval", schemaPath: "#/properties/interval/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.uve_blank !== void 0) {
      let data11 = data.uve_blank;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err7 = { instancePath: instancePath + "/uve_blank", schemaPath: "#/properties/uve_blank/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.has_unread !== void 0) {
      let data12 = data.has_unread;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err8 = { instancePath: instancePath + "/has_unread", schemaPath: "#/properties/has_unread/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { statuses: !0, hasvisible: !0, previous_cursor: !0, next_cursor: !0, total_number: !0, ad: !0, advertises: !0, since_id: !0, max_id: !0, interval: !0, uve_blank: !0, has_unread: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { props: { statuses: !0, hasvisible: !0, previous_cursor: !0, next_cursor: !0, total_number: !0, ad: !0, advertises: !0, since_id: !0, max_id: !0, interval: !0, uve_blank: !0, has_unread: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFriendsTimelineIds_200_application_json = validate110;
var schema52 = { type: "object", required: ["statuses"], properties: { statuses: { type: "array", items: { type: ["string", "integer"] } }, hasvisible: { type: "boolean" }, previous_cursor: { type: "integer" }, next_cursor: { $ref: "/components/schemas/NextCursor" }, total_number: { $ref: "/components/schemas/TotalNumber" } }, $id: "/components/schemas/StatusIdList" };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statuses === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.statuses !== void 0) {
      let data0 = data.statuses;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let err1 = { instancePath: instancePath + "/statuses/" + i0, schemaPath: "#/properties/statuses/items/type", keyword: "type", params: { type: schema52.properties.statuses.items.type }, message: "must be string,integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.hasvisible !== void 0 && typeof data.hasvisible != "boolean") {
      let err3 = { instancePath: instancePath + "/hasvisible", schemaPath: "#/properties/hasvisible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.previous_cursor !== void 0) {
      let data3 = data.previous_cursor;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err4 = { instancePath: instancePath + "/previous_cursor", schemaPath: "#/properties/previous_cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.next_cursor !== void 0 && (validate103(data.next_cursor, { instancePath: instancePath + "/next_cursor", parentData: data, parentDataProperty: "next_cursor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.total_number !== void 0 && (validate105(data.total_number, { instancePath: instancePath + "/total_number", parentData: data, parentDataProperty: "total_number", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: { statuses: !0, hasvisible: !0, previous_cursor: !0, next_cursor: !0, total_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate111(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length), validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: { statuses: !0, hasvisible: !0, previous_cursor: !0, next_cursor: !0, total_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showStatus_200_application_json = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate752(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors), errors = vErrors.length), validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: { created_at: !0, id: !0, idstr: !0, mid: !0, text: !0, textLength: !0, source: !0, source_allowclick: !0, source_type: !0, can_edit: !0, favorited: !0, truncated: !0, deleted: !0, in_reply_to_status_id: !0, in_reply_to_user_id: !0, in_reply_to_screen_name: !0, annotations: !0, pic_urls: !0, pic_ids: !0, pic_num: !0, pic_types: !0, picStatus: !0, gif_ids: !0, thumbnail_pic: !0, bmiddle_pic: !0, original_pic: !0, geo: !0, user: !0, uid: !0, retweeted_status: !0, repost_type: !0, reposts_count: !0, comments_count: !0, attitudes_count: !0, pending_approval_count: !0, isLongText: !0, longText: !0, visible: !0, mlevel: !0, biz_feature: !0, darwin_tags: !0, userType: !0, show_additional_indication: !0, appid: !0, url_objects: !0, is_paid: !0, mblog_vip_type: !0, reward_exhibition_type: !0, reward_scheme: !0, hide_flag: !0, hasActionTypeCard: !0, hot_weibo_tags: !0, text_tag_tips: !0, mblogtype: !0, rid: !0, more_info_type: !0, number_display_strategy: !0, positive_recom_flag: !0, content_auth: !0, is_show_bulletin: !0, comment_manage_info: !0, alchemy_params: !0, ad: !0, version: !0, biz_ids: !0, page_type: !0, mark: !0, enable_comment_guide: !0, fid: !0, pid: !0, state: !0, extend_info: !0, expire_time: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listStatusesByIds_200_application_json = validate117;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.statuses === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.statuses !== void 0) {
      let data0 = data.statuses;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate752(data0[i0], { instancePath: instancePath + "/statuses/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.total_number !== void 0 && (validate105(data.total_number, { instancePath: instancePath + "/total_number", parentData: data, parentDataProperty: "total_number", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: { statuses: !0, total_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate118(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length), validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { props: { statuses: !0, total_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listReposts_200_application_json = validate122;
function validate1232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reposts === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reposts" }, message: "must have required property 'reposts'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reposts !== void 0) {
      let data0 = data.reposts;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate752(data0[i0], { instancePath: instancePath + "/reposts/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/reposts", schemaPath: "#/properties/reposts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.hasvisible !== void 0 && typeof data.hasvisible != "boolean") {
      let err2 = { instancePath: instancePath + "/hasvisible", schemaPath: "#/properties/hasvisible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.previous_cursor !== void 0) {
      let data3 = data.previous_cursor;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/previous_cursor", schemaPath: "#/properties/previous_cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.next_cursor !== void 0 && (validate103(data.next_cursor, { instancePath: instancePath + "/next_cursor", parentData: data, parentDataProperty: "next_cursor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.total_number !== void 0 && (validate105(data.total_number, { instancePath: instancePath + "/total_number", parentData: data, parentDataProperty: "total_number", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1232.errors = vErrors, errors === 0;
}
validate1232.evaluated = { props: { reposts: !0, hasvisible: !0, previous_cursor: !0, next_cursor: !0, total_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate1232(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1232.errors : vErrors.concat(validate1232.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.reposts = !0, props0.hasvisible = !0, props0.previous_cursor = !0, props0.next_cursor = !0, props0.total_number = !0;
  }
  let _errs2 = errors;
  if (Array.isArray(data)) {
    if (data.length > 0) {
      let err0 = { instancePath, schemaPath: "#/oneOf/1/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate122.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate122.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var _showMid_200_application_json = validate1282;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.mid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mid" }, message: "must have required property 'mid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.mid !== void 0 && typeof data.mid != "string") {
      let err1 = { instancePath: instancePath + "/mid", schemaPath: "#/properties/mid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { props: { mid: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1312.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key0 in data0)
          if (typeof data0[key0] != "string") {
            let err0 = { instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1312.errors = vErrors, errors === 0;
}
validate1312.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1282.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate129(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.mid = !0;
  }
  let _errs2 = errors;
  validate1312(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1312.errors : vErrors.concat(validate1312.errors), errors = vErrors.length);
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
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1282.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate1282.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var _showIdOfMid_200_application_json = validate1332;
var schema622 = { type: "object", required: ["id"], properties: { id: { type: ["integer", "string"] } }, $id: "/components/schemas/IdOfMid" };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema622.properties.id.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema632 = { type: "array", items: { type: "object", additionalProperties: { type: ["string", "integer"] } }, $id: "/components/schemas/IdsByMid" };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let key0 in data0) {
          let data1 = data0[key0];
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let err0 = { instancePath: instancePath + "/" + i0 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/additionalProperties/type", keyword: "type", params: { type: schema632.items.additionalProperties.type }, message: "must be string,integer" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        }
      else {
        let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate136.errors = vErrors, errors === 0;
}
validate136.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate1332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1332.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate134(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.id = !0;
  }
  let _errs2 = errors;
  validate136(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
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
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1332.errors = vErrors, evaluated0.props = props0, evaluated0.items = items0, errors === 0;
}
validate1332.evaluated = { dynamicProps: !0, dynamicItems: !0 };
var _listStatusCounts_200_application_json = validate1382;
function validate1392(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1392.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && (validate77(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.comments !== void 0) {
      let data1 = data.comments;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.reposts !== void 0) {
      let data2 = data.reposts;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/reposts", schemaPath: "#/properties/reposts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.attitudes !== void 0) {
      let data3 = data.attitudes;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/attitudes", schemaPath: "#/properties/attitudes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.number_display_strategy !== void 0 && (validate87(data.number_display_strategy, { instancePath: instancePath + "/number_display_strategy", parentData: data, parentDataProperty: "number_display_strategy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1392.errors = vErrors, errors === 0;
}
validate1392.evaluated = { props: { id: !0, comments: !0, reposts: !0, attitudes: !0, number_display_strategy: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1382(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1382.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1392(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1392.errors : vErrors.concat(validate1392.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1382.errors = vErrors, errors === 0;
}
validate1382.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _uploadPicture_200_application_json = validate1432;
function validate1442(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1442.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pic_id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pic_id" }, message: "must have required property 'pic_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.pic_id !== void 0 && typeof data.pic_id != "string") {
      let err1 = { instancePath: instancePath + "/pic_id", schemaPath: "#/properties/pic_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.thumbnail_pic !== void 0 && typeof data.thumbnail_pic != "string") {
      let err2 = { instancePath: instancePath + "/thumbnail_pic", schemaPath: "#/properties/thumbnail_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.bmiddle_pic !== void 0 && typeof data.bmiddle_pic != "string") {
      let err3 = { instancePath: instancePath + "/bmiddle_pic", schemaPath: "#/properties/bmiddle_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.original_pic !== void 0 && typeof data.original_pic != "string") {
      let err4 = { instancePath: instancePath + "/original_pic", schemaPath: "#/properties/original_pic/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1442.errors = vErrors, errors === 0;
}
validate1442.evaluated = { props: { pic_id: !0, thumbnail_pic: !0, bmiddle_pic: !0, original_pic: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1432(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1432.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1442(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1442.errors : vErrors.concat(validate1442.errors), errors = vErrors.length), validate1432.errors = vErrors, errors === 0;
}
validate1432.evaluated = { props: { pic_id: !0, thumbnail_pic: !0, bmiddle_pic: !0, original_pic: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listEmotions_200_application_json = validate146;
function validate1472(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1472.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phrase === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phrase" }, message: "must have required property 'phrase'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.phrase !== void 0 && typeof data.phrase != "string") {
      let err1 = { instancePath: instancePath + "/phrase", schemaPath: "#/properties/phrase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.hot !== void 0 && typeof data.hot != "boolean") {
      let err4 = { instancePath: instancePath + "/hot", schemaPath: "#/properties/hot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.common !== void 0 && typeof data.common != "boolean") {
      let err5 = { instancePath: instancePath + "/common", schemaPath: "#/properties/common/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.is_hot !== void 0 && typeof data.is_hot != "boolean") {
      let err6 = { instancePath: instancePath + "/is_hot", schemaPath: "#/properties/is_hot/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.is_common !== void 0 && typeof data.is_common != "boolean") {
      let err7 = { instancePath: instancePath + "/is_common", schemaPath: "#/properties/is_common/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.category !== void 0 && typeof data.category != "string") {
      let err8 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.icon !== void 0 && typeof data.icon != "string") {
      let err9 = { instancePath: instancePath + "/icon", schemaPath: "#/properties/icon/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.value !== void 0 && typeof data.value != "string") {
      let err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.picid !== void 0 && typeof data.picid != "string") {
      let err11 = { instancePath: instancePath + "/picid", schemaPath: "#/properties/picid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.order_number !== void 0) {
      let data11 = data.order_number;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err12 = { instancePath: instancePath + "/order_number", schemaPath: "#/properties/order_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate1472.errors = vErrors, errors === 0;
}
validate1472.evaluated = { props: { phrase: !0, type: !0, url: !0, hot: !0, common: !0, is_hot: !0, is_common: !0, category: !0, icon: !0, value: !0, picid: !0, order_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate1472(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1472.errors : vErrors.concat(validate1472.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _listComments_200_application_json = validate149;
var wrapper2 = { validate: validate151 };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.created_at !== void 0 && (validate73(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length)), data.id !== void 0 && (validate77(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.idstr !== void 0 && typeof data.idstr != "string") {
      let err1 = { instancePath: instancePath + "/idstr", schemaPath: "#/properties/idstr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.mid !== void 0 && typeof data.mid != "string") {
      let err2 = { instancePath: instancePath + "/mid", schemaPath: "#/properties/mid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.text !== void 0 && typeof data.text != "string") {
      let err3 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.source !== void 0 && typeof data.source != "string") {
      let err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.user !== void 0 && (validate72(data.user, { instancePath: instancePath + "/user", parentData: data, parentDataProperty: "user", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data.status !== void 0 && (validate752(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors), errors = vErrors.length)), data.reply_comment !== void 0 && (wrapper2.validate(data.reply_comment, { instancePath: instancePath + "/reply_comment", parentData: data, parentDataProperty: "reply_comment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors), errors = vErrors.length)), data.like_count !== void 0) {
      let data9 = data.like_count;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err5 = { instancePath: instancePath + "/like_count", schemaPath: "#/properties/like_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.liked !== void 0 && typeof data.liked != "boolean") {
      let err6 = { instancePath: instancePath + "/liked", schemaPath: "#/properties/liked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.reply_count !== void 0) {
      let data11 = data.reply_count;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err7 = { instancePath: instancePath + "/reply_count", schemaPath: "#/properties/reply_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.reply_original_text !== void 0 && typeof data.reply_original_text != "string") {
      let err8 = { instancePath: instancePath + "/reply_original_text", schemaPath: "#/properties/reply_original_text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.rootid !== void 0 && typeof data.rootid != "string") {
      let err9 = { instancePath: instancePath + "/rootid", schemaPath: "#/properties/rootid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.gid !== void 0 && typeof data.gid != "string") {
      let err10 = { instancePath: instancePath + "/gid", schemaPath: "#/properties/gid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.floor_number !== void 0) {
      let data15 = data.floor_number;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        let err11 = { instancePath: instancePath + "/floor_number", schemaPath: "#/properties/floor_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.disable_reply !== void 0) {
      let data16 = data.disable_reply;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        let err12 = { instancePath: instancePath + "/disable_reply", schemaPath: "#/properties/disable_reply/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.source_type !== void 0) {
      let data17 = data.source_type;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        let err13 = { instancePath: instancePath + "/source_type", schemaPath: "#/properties/source_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.source_allowclick !== void 0) {
      let data18 = data.source_allowclick;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
        let err14 = { instancePath: instancePath + "/source_allowclick", schemaPath: "#/properties/source_allowclick/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.feature_type !== void 0) {
      let data19 = data.feature_type;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
        let err15 = { instancePath: instancePath + "/feature_type", schemaPath: "#/properties/feature_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.url_objects !== void 0 && !Array.isArray(data.url_objects)) {
      let err16 = { instancePath: instancePath + "/url_objects", schemaPath: "#/properties/url_objects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.cut_tail !== void 0 && typeof data.cut_tail != "boolean") {
      let err17 = { instancePath: instancePath + "/cut_tail", schemaPath: "#/properties/cut_tail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.readtimetype !== void 0 && typeof data.readtimetype != "string") {
      let err18 = { instancePath: instancePath + "/readtimetype", schemaPath: "#/properties/readtimetype/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.appKey !== void 0 && typeof data.appKey != "string") {
      let err19 = { instancePath: instancePath + "/appKey", schemaPath: "#/properties/appKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: { created_at: !0, id: !0, idstr: !0, mid: !0, text: !0, source: !0, user: !0, status: !0, reply_comment: !0, like_count: !0, liked: !0, reply_count: !0, reply_original_text: !0, rootid: !0, gid: !0, floor_number: !0, disable_reply: !0, source_type: !0, source_allowclick: !0, feature_type: !0, url_objects: !0, cut_tail: !0, readtimetype: !0, appKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1502(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1502.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.comments === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "comments" }, message: "must have required property 'comments'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.comments !== void 0) {
      let data0 = data.comments;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate151(data0[i0], { instancePath: instancePath + "/comments/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.marks !== void 0 && !Array.isArray(data.marks)) {
      let err2 = { instancePath: instancePath + "/marks", schemaPath: "#/properties/marks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.hasvisible !== void 0 && typeof data.hasvisible != "boolean") {
      let err3 = { instancePath: instancePath + "/hasvisible", schemaPath: "#/properties/hasvisible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.previous_cursor !== void 0) {
      let data4 = data.previous_cursor;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err4 = { instancePath: instancePath + "/previous_cursor", schemaPath: "#/properties/previous_cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    data.next_cursor !== void 0 && (validate103(data.next_cursor, { instancePath: instancePath + "/next_cursor", parentData: data, parentDataProperty: "next_cursor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.total_number !== void 0 && (validate105(data.total_number, { instancePath: instancePath + "/total_number", parentData: data, parentDataProperty: "total_number", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.status !== void 0 && (validate752(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate752.errors : vErrors.concat(validate752.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1502.errors = vErrors, errors === 0;
}
validate1502.evaluated = { props: { comments: !0, marks: !0, hasvisible: !0, previous_cursor: !0, next_cursor: !0, total_number: !0, status: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1502(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1502.errors : vErrors.concat(validate1502.errors), errors = vErrors.length), validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { props: { comments: !0, marks: !0, hasvisible: !0, previous_cursor: !0, next_cursor: !0, total_number: !0, status: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listCommentsByIds_200_application_json = validate1612;
function validate1612(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1612.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate151(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1612.errors = vErrors, errors === 0;
}
validate1612.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _createComment_200_application_json = validate1632;
function validate1632(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1632.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate151(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length), validate1632.errors = vErrors, errors === 0;
}
validate1632.evaluated = { props: { created_at: !0, id: !0, idstr: !0, mid: !0, text: !0, source: !0, user: !0, status: !0, reply_comment: !0, like_count: !0, liked: !0, reply_count: !0, reply_original_text: !0, rootid: !0, gid: !0, floor_number: !0, disable_reply: !0, source_type: !0, source_allowclick: !0, feature_type: !0, url_objects: !0, cut_tail: !0, readtimetype: !0, appKey: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUsersByIds_200_application_json = validate165;
function validate1662(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1662.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.users === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "users" }, message: "must have required property 'users'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.users !== void 0) {
      let data0 = data.users;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate72(data0[i0], { instancePath: instancePath + "/users/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.next_cursor !== void 0 && (validate103(data.next_cursor, { instancePath: instancePath + "/next_cursor", parentData: data, parentDataProperty: "next_cursor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.previous_cursor !== void 0) {
      let data3 = data.previous_cursor;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err2 = { instancePath: instancePath + "/previous_cursor", schemaPath: "#/properties/previous_cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.total_number !== void 0 && (validate105(data.total_number, { instancePath: instancePath + "/total_number", parentData: data, parentDataProperty: "total_number", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data.display_total_number !== void 0) {
      let data5 = data.display_total_number;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err3 = { instancePath: instancePath + "/display_total_number", schemaPath: "#/properties/display_total_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.has_filtered_fans !== void 0 && typeof data.has_filtered_fans != "boolean") {
      let err4 = { instancePath: instancePath + "/has_filtered_fans", schemaPath: "#/properties/has_filtered_fans/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.use_sink_stragety !== void 0 && typeof data.use_sink_stragety != "boolean") {
      let err5 = { instancePath: instancePath + "/use_sink_stragety", schemaPath: "#/properties/use_sink_stragety/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate1662.errors = vErrors, errors === 0;
}
validate1662.evaluated = { props: { users: !0, next_cursor: !0, previous_cursor: !0, total_number: !0, display_total_number: !0, has_filtered_fans: !0, use_sink_stragety: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate165.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1662(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1662.errors : vErrors.concat(validate1662.errors), errors = vErrors.length), validate165.errors = vErrors, errors === 0;
}
validate165.evaluated = { props: { users: !0, next_cursor: !0, previous_cursor: !0, total_number: !0, display_total_number: !0, has_filtered_fans: !0, use_sink_stragety: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUserCounts_200_application_json = validate171;
var schema78 = { type: "object", required: ["id"], properties: { id: { type: ["integer", "string"] }, followers_count: { type: ["integer", "string"] }, friends_count: { type: ["integer", "string"] }, statuses_count: { type: ["integer", "string"] }, private_friends_count: { type: ["integer", "string"] }, pagefriends_count: { type: ["integer", "string"] } }, $id: "/components/schemas/UserCounts" };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema78.properties.id.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.followers_count !== void 0) {
      let data1 = data.followers_count;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/followers_count", schemaPath: "#/properties/followers_count/type", keyword: "type", params: { type: schema78.properties.followers_count.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.friends_count !== void 0) {
      let data2 = data.friends_count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err3 = { instancePath: instancePath + "/friends_count", schemaPath: "#/properties/friends_count/type", keyword: "type", params: { type: schema78.properties.friends_count.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.statuses_count !== void 0) {
      let data3 = data.statuses_count;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string") {
        let err4 = { instancePath: instancePath + "/statuses_count", schemaPath: "#/properties/statuses_count/type", keyword: "type", params: { type: schema78.properties.statuses_count.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.private_friends_count !== void 0) {
      let data4 = data.private_friends_count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
        let err5 = { instancePath: instancePath + "/private_friends_count", schemaPath: "#/properties/private_friends_count/type", keyword: "type", params: { type: schema78.properties.private_friends_count.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.pagefriends_count !== void 0) {
      let data5 = data.pagefriends_count;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && typeof data5 != "string") {
        let err6 = { instancePath: instancePath + "/pagefriends_count", schemaPath: "#/properties/pagefriends_count/type", keyword: "type", params: { type: schema78.properties.pagefriends_count.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate172.errors = vErrors, errors === 0;
}
validate172.evaluated = { props: { id: !0, followers_count: !0, friends_count: !0, statuses_count: !0, private_friends_count: !0, pagefriends_count: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate172(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _listFriendIds_200_application_json = validate174;
function validate1752(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1752.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ids === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ids !== void 0) {
      let data0 = data.ids;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate77(data0[i0], { instancePath: instancePath + "/ids/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.next_cursor !== void 0 && (validate103(data.next_cursor, { instancePath: instancePath + "/next_cursor", parentData: data, parentDataProperty: "next_cursor", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data.previous_cursor !== void 0) {
      let data3 = data.previous_cursor;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err2 = { instancePath: instancePath + "/previous_cursor", schemaPath: "#/properties/previous_cursor/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.total_number !== void 0 && (validate105(data.total_number, { instancePath: instancePath + "/total_number", parentData: data, parentDataProperty: "total_number", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate1752.errors = vErrors, errors === 0;
}
validate1752.evaluated = { props: { ids: !0, next_cursor: !0, previous_cursor: !0, total_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1752(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1752.errors : vErrors.concat(validate1752.errors), errors = vErrors.length), validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { props: { ids: !0, next_cursor: !0, previous_cursor: !0, total_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showFriendship_200_application_json = validate180;
function validate1822(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1822.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0 && (validate77(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.screen_name !== void 0 && typeof data.screen_name != "string") {
      let err1 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.followed_by !== void 0 && typeof data.followed_by != "boolean") {
      let err2 = { instancePath: instancePath + "/followed_by", schemaPath: "#/properties/followed_by/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.following !== void 0 && typeof data.following != "boolean") {
      let err3 = { instancePath: instancePath + "/following", schemaPath: "#/properties/following/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.notifications_enabled !== void 0 && typeof data.notifications_enabled != "boolean") {
      let err4 = { instancePath: instancePath + "/notifications_enabled", schemaPath: "#/properties/notifications_enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate1822.errors = vErrors, errors === 0;
}
validate1822.evaluated = { props: { id: !0, screen_name: !0, followed_by: !0, following: !0, notifications_enabled: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.target === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" }, message: "must have required property 'target'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.source !== void 0 && (validate1822(data.source, { instancePath: instancePath + "/source", parentData: data, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1822.errors : vErrors.concat(validate1822.errors), errors = vErrors.length)), data.target !== void 0 && (validate1822(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1822.errors : vErrors.concat(validate1822.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = { props: { source: !0, target: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate181(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length), validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { props: { source: !0, target: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFriendRemarks_200_application_json = validate1872;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.remark === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "remark" }, message: "must have required property 'remark'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0 && (validate77(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.remark !== void 0 && typeof data.remark != "string") {
      let err2 = { instancePath: instancePath + "/remark", schemaPath: "#/properties/remark/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { props: { id: !0, remark: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1872(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1872.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate188(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1872.errors = vErrors, errors === 0;
}
validate1872.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _createFriendships_200_application_json = validate1912;
function validate1912(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1912.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate72(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1912.errors = vErrors, errors === 0;
}
validate1912.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _updatePrivacy_200_application_json = validate1932;
var schema88 = { type: "object", properties: { result: { type: ["boolean", "string"] } }, $id: "/components/schemas/PrivacyAnswer" };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.result !== void 0) {
      let data0 = data.result;
      if (typeof data0 != "boolean" && typeof data0 != "string") {
        let err0 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: schema88.properties.result.type }, message: "must be boolean,string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
validate194.evaluated = { props: { result: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1932(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1932.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate194(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length), validate1932.errors = vErrors, errors === 0;
}
validate1932.evaluated = { props: { result: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showBasicProfile_200_application_json = validate196;
var schema90 = { type: "object", properties: { id: { $ref: "/components/schemas/Int64" }, screen_name: { type: "string" }, name: { type: "string" }, real_name: { type: "string" }, real_name_visible: { $ref: "/components/schemas/ProfileVisibility" }, province: { type: ["string", "integer"] }, city: { type: ["string", "integer"] }, gender: { type: "string" }, birthday: { type: "string" }, birthday_visible: { type: "integer" }, qq: { type: "string" }, qq_visible: { $ref: "/components/schemas/ProfileVisibility" }, msn: { type: "string" }, msn_visible: { $ref: "/components/schemas/ProfileVisibility" }, url: { type: "string" }, url_visible: { $ref: "/components/schemas/ProfileVisibility" }, email: { type: "string" }, email_visible: { $ref: "/components/schemas/ProfileVisibility" }, credentials_type: { type: "integer" }, credentials_num: { type: "string" }, lang: { type: "string" }, description: { type: "string" } }, $id: "/components/schemas/BasicProfile" };
function validate1992(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1992.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate1992.errors = vErrors, errors === 0;
}
validate1992.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate1972(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1972.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0 && (validate77(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.screen_name !== void 0 && typeof data.screen_name != "string") {
      let err0 = { instancePath: instancePath + "/screen_name", schemaPath: "#/properties/screen_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.real_name !== void 0 && typeof data.real_name != "string") {
      let err2 = { instancePath: instancePath + "/real_name", schemaPath: "#/properties/real_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.real_name_visible !== void 0 && (validate1992(data.real_name_visible, { instancePath: instancePath + "/real_name_visible", parentData: data, parentDataProperty: "real_name_visible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1992.errors : vErrors.concat(validate1992.errors), errors = vErrors.length)), data.province !== void 0) {
      let data5 = data.province;
      if (typeof data5 != "string" && !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err3 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: schema90.properties.province.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.city !== void 0) {
      let data6 = data.city;
      if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err4 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema90.properties.city.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.gender !== void 0 && typeof data.gender != "string") {
      let err5 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.birthday !== void 0 && typeof data.birthday != "string") {
      let err6 = { instancePath: instancePath + "/birthday", schemaPath: "#/properties/birthday/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.birthday_visible !== void 0) {
      let data9 = data.birthday_visible;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err7 = { instancePath: instancePath + "/birthday_visible", schemaPath: "#/properties/birthday_visible/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.qq !== void 0 && typeof data.qq != "string") {
      let err8 = { instancePath: instancePath + "/qq", schemaPath: "#/properties/qq/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.qq_visible !== void 0 && (validate1992(data.qq_visible, { instancePath: instancePath + "/qq_visible", parentData: data, parentDataProperty: "qq_visible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1992.errors : vErrors.concat(validate1992.errors), errors = vErrors.length)), data.msn !== void 0 && typeof data.msn != "string") {
      let err9 = { instancePath: instancePath + "/msn", schemaPath: "#/properties/msn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.msn_visible !== void 0 && (validate1992(data.msn_visible, { instancePath: instancePath + "/msn_visible", parentData: data, parentDataProperty: "msn_visible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1992.errors : vErrors.concat(validate1992.errors), errors = vErrors.length)), data.url !== void 0 && typeof data.url != "string") {
      let err10 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.url_visible !== void 0 && (validate1992(data.url_visible, { instancePath: instancePath + "/url_visible", parentData: data, parentDataProperty: "url_visible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1992.errors : vErrors.concat(validate1992.errors), errors = vErrors.length)), data.email !== void 0 && typeof data.email != "string") {
      let err11 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.email_visible !== void 0 && (validate1992(data.email_visible, { instancePath: instancePath + "/email_visible", parentData: data, parentDataProperty: "email_visible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1992.errors : vErrors.concat(validate1992.errors), errors = vErrors.length)), data.credentials_type !== void 0) {
      let data18 = data.credentials_type;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
        let err12 = { instancePath: instancePath + "/credentials_type", schemaPath: "#/properties/credentials_type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.credentials_num !== void 0 && typeof data.credentials_num != "string") {
      let err13 = { instancePath: instancePath + "/credentials_num", schemaPath: "#/properties/credentials_num/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.lang !== void 0 && typeof data.lang != "string") {
      let err14 = { instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate1972.errors = vErrors, errors === 0;
}
validate1972.evaluated = { props: { id: !0, screen_name: !0, name: !0, real_name: !0, real_name_visible: !0, province: !0, city: !0, gender: !0, birthday: !0, birthday_visible: !0, qq: !0, qq_visible: !0, msn: !0, msn_visible: !0, url: !0, url_visible: !0, email: !0, email_visible: !0, credentials_type: !0, credentials_num: !0, lang: !0, description: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1972(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1972.errors : vErrors.concat(validate1972.errors), errors = vErrors.length), validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = { props: { id: !0, screen_name: !0, name: !0, real_name: !0, real_name_visible: !0, province: !0, city: !0, gender: !0, birthday: !0, birthday_visible: !0, qq: !0, qq_visible: !0, msn: !0, msn_visible: !0, url: !0, url_visible: !0, email: !0, email_visible: !0, credentials_type: !0, credentials_num: !0, lang: !0, description: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listEducation_200_application_json = validate206;
var schema93 = { type: "object", properties: { id: { type: ["string", "integer"] }, type: { type: "integer" }, school_id: { type: "integer" }, school: { type: "string" }, year: { type: "integer" }, department: { type: "string" }, visible: { $ref: "/components/schemas/ProfileVisibility" } }, $id: "/components/schemas/Education" };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema93.properties.id.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.school_id !== void 0) {
      let data2 = data.school_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/school_id", schemaPath: "#/properties/school_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.school !== void 0 && typeof data.school != "string") {
      let err3 = { instancePath: instancePath + "/school", schemaPath: "#/properties/school/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.year !== void 0) {
      let data4 = data.year;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err4 = { instancePath: instancePath + "/year", schemaPath: "#/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.department !== void 0 && typeof data.department != "string") {
      let err5 = { instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    data.visible !== void 0 && (validate1992(data.visible, { instancePath: instancePath + "/visible", parentData: data, parentDataProperty: "visible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1992.errors : vErrors.concat(validate1992.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate207.errors = vErrors, errors === 0;
}
validate207.evaluated = { props: { id: !0, type: !0, school_id: !0, school: !0, year: !0, department: !0, visible: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate207(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _listCareers_200_application_json = validate210;
var schema952 = { type: "object", properties: { id: { type: ["string", "integer"] }, company: { type: "string" }, department: { type: "string" }, province: { type: "integer" }, city: { type: "integer" }, start: { type: "integer" }, end: { type: "integer" }, visible: { $ref: "/components/schemas/ProfileVisibility" } }, $id: "/components/schemas/Career" };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema952.properties.id.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.company !== void 0 && typeof data.company != "string") {
      let err1 = { instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.department !== void 0 && typeof data.department != "string") {
      let err2 = { instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.province !== void 0) {
      let data3 = data.province;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err3 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.city !== void 0) {
      let data4 = data.city;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err4 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.start !== void 0) {
      let data5 = data.start;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err5 = { instancePath: instancePath + "/start", schemaPath: "#/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.end !== void 0) {
      let data6 = data.end;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err6 = { instancePath: instancePath + "/end", schemaPath: "#/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.visible !== void 0 && (validate1992(data.visible, { instancePath: instancePath + "/visible", parentData: data, parentDataProperty: "visible", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1992.errors : vErrors.concat(validate1992.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate211.errors = vErrors, errors === 0;
}
validate211.evaluated = { props: { id: !0, company: !0, department: !0, province: !0, city: !0, start: !0, end: !0, visible: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate211(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate210.errors = vErrors, errors === 0;
}
validate210.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _showPlaceUser_200_application_json = validate214;
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate72(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid !== void 0 && (validate77(data.uid, { instancePath: instancePath + "/uid", parentData: data, parentDataProperty: "uid", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length)), data.checkin_num !== void 0) {
      let data1 = data.checkin_num;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err0 = { instancePath: instancePath + "/checkin_num", schemaPath: "#/allOf/1/properties/checkin_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.tip_num !== void 0) {
      let data2 = data.tip_num;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err1 = { instancePath: instancePath + "/tip_num", schemaPath: "#/allOf/1/properties/tip_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.photo_num !== void 0) {
      let data3 = data.photo_num;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err2 = { instancePath: instancePath + "/photo_num", schemaPath: "#/allOf/1/properties/photo_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.todo_num !== void 0) {
      let data4 = data.todo_num;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err3 = { instancePath: instancePath + "/todo_num", schemaPath: "#/allOf/1/properties/todo_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.geo_statuses_num !== void 0) {
      let data5 = data.geo_statuses_num;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err4 = { instancePath: instancePath + "/geo_statuses_num", schemaPath: "#/allOf/1/properties/geo_statuses_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { props: { uid: !0, checkin_num: !0, tip_num: !0, photo_num: !0, todo_num: !0, geo_statuses_num: !0, id: !0, idstr: !0, class: !0, screen_name: !0, name: !0, province: !0, city: !0, location: !0, description: !0, url: !0, profile_image_url: !0, avatar_large: !0, avatar_hd: !0, profile_url: !0, domain: !0, weihao: !0, gender: !0, followers_count: !0, friends_count: !0, pagefriends_count: !0, statuses_count: !0, video_status_count: !0, video_play_count: !0, favourites_count: !0, bi_followers_count: !0, created_at: !0, following: !0, follow_me: !0, like: !0, like_me: !0, allow_all_act_msg: !0, allow_all_comment: !0, geo_enabled: !0, verified: !0, verified_type: !0, verified_type_ext: !0, verified_level: !0, verified_state: !0, verified_reason: !0, verified_reason_modified: !0, verified_reason_url: !0, verified_trade: !0, verified_source: !0, verified_source_url: !0, verified_contact_name: !0, verified_contact_email: !0, verified_contact_mobile: !0, verified_detail: !0, remark: !0, status: !0, status_id: !0, ptype: !0, online_status: !0, lang: !0, star: !0, mbtype: !0, mbrank: !0, block_word: !0, block_app: !0, credit_score: !0, urank: !0, user_ability: !0, user_ability_extend: !0, user_limit: !0, story_read_state: !0, vclub_member: !0, insecurity: !0, cover_image: !0, cover_image_phone: !0, type: !0, level: !0, ulevel: !0, avatargj_id: !0, is_teenager: !0, is_guardian: !0, is_teenager_list: !0, pc_new: !0, special_follow: !0, planet_video: !0, video_mark: !0, live_status: !0, tab_manage: !0, has_service_tel: !0, has_ability_tag: !0, vplususer_name: !0, badge: !0, badge_top: !0, extend: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate214.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate215(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length), validate214.errors = vErrors, errors === 0;
}
validate214.evaluated = { props: { uid: !0, checkin_num: !0, tip_num: !0, photo_num: !0, todo_num: !0, geo_statuses_num: !0, id: !0, idstr: !0, class: !0, screen_name: !0, name: !0, province: !0, city: !0, location: !0, description: !0, url: !0, profile_image_url: !0, avatar_large: !0, avatar_hd: !0, profile_url: !0, domain: !0, weihao: !0, gender: !0, followers_count: !0, friends_count: !0, pagefriends_count: !0, statuses_count: !0, video_status_count: !0, video_play_count: !0, favourites_count: !0, bi_followers_count: !0, created_at: !0, following: !0, follow_me: !0, like: !0, like_me: !0, allow_all_act_msg: !0, allow_all_comment: !0, geo_enabled: !0, verified: !0, verified_type: !0, verified_type_ext: !0, verified_level: !0, verified_state: !0, verified_reason: !0, verified_reason_modified: !0, verified_reason_url: !0, verified_trade: !0, verified_source: !0, verified_source_url: !0, verified_contact_name: !0, verified_contact_email: !0, verified_contact_mobile: !0, verified_detail: !0, remark: !0, status: !0, status_id: !0, ptype: !0, online_status: !0, lang: !0, star: !0, mbtype: !0, mbrank: !0, block_word: !0, block_app: !0, credit_score: !0, urank: !0, user_ability: !0, user_ability_extend: !0, user_limit: !0, story_read_state: !0, vclub_member: !0, insecurity: !0, cover_image: !0, cover_image_phone: !0, type: !0, level: !0, ulevel: !0, avatargj_id: !0, is_teenager: !0, is_guardian: !0, is_teenager_list: !0, pc_new: !0, special_follow: !0, planet_video: !0, video_mark: !0, live_status: !0, tab_manage: !0, has_service_tel: !0, has_ability_tag: !0, vplususer_name: !0, badge: !0, badge_top: !0, extend: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUserCheckins_200_application_json = validate219;
var schema1002 = { type: "object", required: ["poiid"], properties: { poiid: { type: "string" }, title: { type: "string" }, address: { type: ["string", "null"] }, lon: { type: "string" }, lat: { type: "string" }, category: { type: "string" }, categorys: { type: "string" }, category_name: { type: "string" }, city: { type: "string" }, province: { type: ["string", "null"] }, country: { type: ["string", "null"] }, url: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, postcode: { type: ["string", "null"] }, weibo_id: { type: "string" }, icon: { type: "string" }, extra: { type: ["string", "null"] }, rid: { type: "string" }, checkin_num: { type: "integer" }, checkin_user_num: { type: "string" }, tip_num: { type: "integer" }, photo_num: { type: "integer" }, todo_num: { type: "integer" }, checkin_time: { type: "string" } }, $id: "/components/schemas/Poi" };
function validate2212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2212.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.poiid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "poiid" }, message: "must have required property 'poiid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.poiid !== void 0 && typeof data.poiid != "string") {
      let err1 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.address !== void 0) {
      let data2 = data.address;
      if (typeof data2 != "string" && data2 !== null) {
        let err3 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema1002.properties.address.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.lon !== void 0 && typeof data.lon != "string") {
      let err4 = { instancePath: instancePath + "/lon", schemaPath: "#/properties/lon/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.lat !== void 0 && typeof data.lat != "string") {
      let err5 = { instancePath: instancePath + "/lat", schemaPath: "#/properties/lat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.category !== void 0 && typeof data.category != "string") {
      let err6 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.categorys !== void 0 && typeof data.categorys != "string") {
      let err7 = { instancePath: instancePath + "/categorys", schemaPath: "#/properties/categorys/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.category_name !== void 0 && typeof data.category_name != "string") {
      let err8 = { instancePath: instancePath + "/category_name", schemaPath: "#/properties/category_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err9 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.province !== void 0) {
      let data9 = data.province;
      if (typeof data9 != "string" && data9 !== null) {
        let err10 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: schema1002.properties.province.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.country !== void 0) {
      let data10 = data.country;
      if (typeof data10 != "string" && data10 !== null) {
        let err11 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema1002.properties.country.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.url !== void 0) {
      let data11 = data.url;
      if (typeof data11 != "string" && data11 !== null) {
        let err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema1002.properties.url.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.phone !== void 0) {
      let data12 = data.phone;
      if (typeof data12 != "string" && data12 !== null) {
        let err13 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema1002.properties.phone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.postcode !== void 0) {
      let data13 = data.postcode;
      if (typeof data13 != "string" && data13 !== null) {
        let err14 = { instancePath: instancePath + "/postcode", schemaPath: "#/properties/postcode/type", keyword: "type", params: { type: schema1002.properties.postcode.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.weibo_id !== void 0 && typeof data.weibo_id != "string") {
      let err15 = { instancePath: instancePath + "/weibo_id", schemaPath: "#/properties/weibo_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.icon !== void 0 && typeof data.icon != "string") {
      let err16 = { instancePath: instancePath + "/icon", schemaPath: "#/properties/icon/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.extra !== void 0) {
      let data16 = data.extra;
      if (typeof data16 != "string" && data16 !== null) {
        let err17 = { instancePath: instancePath + "/extra", schemaPath: "#/properties/extra/type", keyword: "type", params: { type: schema1002.properties.extra.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.rid !== void 0 && typeof data.rid != "string") {
      let err18 = { instancePath: instancePath + "/rid", schemaPath: "#/properties/rid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.checkin_num !== void 0) {
      let data18 = data.checkin_num;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
        let err19 = { instancePath: instancePath + "/checkin_num", schemaPath: "#/properties/checkin_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.checkin_user_num !== void 0 && typeof data.checkin_user_num != "string") {
      let err20 = { instancePath: instancePath + "/checkin_user_num", schemaPath: "#/properties/checkin_user_num/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.tip_num !== void 0) {
      let data20 = data.tip_num;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        let err21 = { instancePath: instancePath + "/tip_num", schemaPath: "#/properties/tip_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.photo_num !== void 0) {
      let data21 = data.photo_num;
      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
        let err22 = { instancePath: instancePath + "/photo_num", schemaPath: "#/properties/photo_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.todo_num !== void 0) {
      let data22 = data.todo_num;
      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
        let err23 = { instancePath: instancePath + "/todo_num", schemaPath: "#/properties/todo_num/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.checkin_time !== void 0 && typeof data.checkin_time != "string") {
      let err24 = { instancePath: instancePath + "/checkin_time", schemaPath: "#/properties/checkin_time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate2212.errors = vErrors, errors === 0;
}
validate2212.evaluated = { props: { poiid: !0, title: !0, address: !0, lon: !0, lat: !0, category: !0, categorys: !0, category_name: !0, city: !0, province: !0, country: !0, url: !0, phone: !0, postcode: !0, weibo_id: !0, icon: !0, extra: !0, rid: !0, checkin_num: !0, checkin_user_num: !0, tip_num: !0, photo_num: !0, todo_num: !0, checkin_time: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pois === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pois" }, message: "must have required property 'pois'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.pois !== void 0) {
      let data0 = data.pois;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate2212(data0[i0], { instancePath: instancePath + "/pois/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2212.errors : vErrors.concat(validate2212.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/pois", schemaPath: "#/properties/pois/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.total_number !== void 0 && (validate105(data.total_number, { instancePath: instancePath + "/total_number", parentData: data, parentDataProperty: "total_number", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate2202.errors = vErrors, errors === 0;
}
validate2202.evaluated = { props: { pois: !0, total_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2202(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2202.errors : vErrors.concat(validate2202.errors), errors = vErrors.length), validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { props: { pois: !0, total_number: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _showPoi_200_application_json = validate2252;
function validate2252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2252.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2212(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2212.errors : vErrors.concat(validate2212.errors), errors = vErrors.length), validate2252.errors = vErrors, errors === 0;
}
validate2252.evaluated = { props: { poiid: !0, title: !0, address: !0, lon: !0, lat: !0, category: !0, categorys: !0, category_name: !0, city: !0, province: !0, country: !0, url: !0, phone: !0, postcode: !0, weibo_id: !0, icon: !0, extra: !0, rid: !0, checkin_num: !0, checkin_user_num: !0, tip_num: !0, photo_num: !0, todo_num: !0, checkin_time: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPoiCategories_200_application_json = validate227;
function validate2282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2282.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.pid === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pid" }, message: "must have required property 'pid'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.pid !== void 0 && typeof data.pid != "string") {
      let err5 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate2282.errors = vErrors, errors === 0;
}
validate2282.evaluated = { props: { id: !0, name: !0, pid: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate2282(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2282.errors : vErrors.concat(validate2282.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var _createPoi_200_application_json = validate2302;
function validate2312(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2312.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.poiid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "poiid" }, message: "must have required property 'poiid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.poiid !== void 0 && typeof data.poiid != "string") {
      let err2 = { instancePath: instancePath + "/poiid", schemaPath: "#/properties/poiid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate2312.errors = vErrors, errors === 0;
}
validate2312.evaluated = { props: { status: !0, poiid: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate2302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2302.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2312(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2312.errors : vErrors.concat(validate2312.errors), errors = vErrors.length), validate2302.errors = vErrors, errors === 0;
}
validate2302.evaluated = { props: { status: !0, poiid: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createNearbyPosition_200_application_json = validate233;
function validate2342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate2342.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate2342.errors = vErrors, errors === 0;
}
validate2342.evaluated = { props: { status: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate2342(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate2342.errors : vErrors.concat(validate2342.errors), errors = vErrors.length), validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = { props: { status: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _publishArticle_200_application_json = validate236;
var schema1092 = { type: "object", required: ["code", "msg"], properties: { code: { type: ["integer", "string"] }, msg: { type: "string" }, data: { type: ["object", "array", "null"], properties: { object_id: { type: "string" }, url: { type: "string" }, mid: { type: "string" } } } }, $id: "/components/schemas/ArticleAnswer" };
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate237.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.msg === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema1092.properties.code.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.msg !== void 0 && typeof data.msg != "string") {
      let err3 = { instancePath: instancePath + "/msg", schemaPath: "#/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (typeof data2 != "object") {
        let err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: schema1092.properties.data.type }, message: "must be object,array,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.object_id !== void 0 && typeof data2.object_id != "string") {
          let err5 = { instancePath: instancePath + "/data/object_id", schemaPath: "#/properties/data/properties/object_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.url !== void 0 && typeof data2.url != "string") {
          let err6 = { instancePath: instancePath + "/data/url", schemaPath: "#/properties/data/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.mid !== void 0 && typeof data2.mid != "string") {
          let err7 = { instancePath: instancePath + "/data/mid", schemaPath: "#/properties/data/properties/mid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate237.errors = vErrors, errors === 0;
}
validate237.evaluated = { props: { code: !0, msg: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate237(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors), errors = vErrors.length), validate236.errors = vErrors, errors === 0;
}
validate236.evaluated = { props: { code: !0, msg: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };

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
  listHomeTimeline: {
    query: checked(_listHomeTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listFriendsTimeline: {
    query: checked(_listHomeTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listFriendsTimelineIds: {
    query: checked(_listFriendsTimelineIds_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listFriendsTimelineIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listUserTimeline: {
    query: checked(_listUserTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listUserTimelineIds: {
    query: checked(_listUserTimelineIds_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listFriendsTimelineIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listBilateralTimeline: {
    query: checked(_listBilateralTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listStatusMentions: {
    query: checked(_listStatusMentions_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showStatus: {
    query: checked(_showStatus_query, "query"),
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listStatusesByIds: {
    query: checked(_listStatusesByIds_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listStatusesByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listReposts: {
    query: checked(_listReposts_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listReposts_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listRepostIds: {
    query: checked(_listReposts_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listFriendsTimelineIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listPublicTimeline: {
    query: checked(_listPublicTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listTimelineBatch: {
    query: checked(_listTimelineBatch_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showMid: {
    query: checked(_showMid_query, "query"),
    answers: {
      200: {
        "application/json": checked(_showMid_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showIdOfMid: {
    query: checked(_showIdOfMid_query, "query"),
    answers: {
      200: {
        "application/json": checked(_showIdOfMid_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listStatusCounts: {
    query: checked(_listStatusCounts_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listStatusCounts_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  goToStatus: {
    query: checked(_goToStatus_query, "query"),
    answers: {
      302: {},
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  shareStatus: {
    body: {
      "application/x-www-form-urlencoded": checked(_shareStatus_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  repostStatus: {
    body: {
      "application/x-www-form-urlencoded": checked(_repostStatus_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  deleteStatus: {
    body: {
      "application/x-www-form-urlencoded": checked(_deleteStatus_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  createStatusWithPictures: {
    body: {
      "application/x-www-form-urlencoded": checked(_createStatusWithPictures_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  uploadPicture: {
    body: {},
    answers: {
      200: {
        "application/json": checked(_uploadPicture_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listEmotions: {
    query: checked(_listEmotions_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listEmotions_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listComments: {
    query: checked(_listReposts_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listComments_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listCommentsByMe: {
    query: checked(_listCommentsByMe_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listComments_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listCommentsToMe: {
    query: checked(_listCommentsToMe_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listComments_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listCommentTimeline: {
    query: checked(_listCommentTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listComments_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listCommentMentions: {
    query: checked(_listCommentsToMe_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listComments_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listCommentsByIds: {
    query: checked(_listCommentsByIds_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listCommentsByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  createComment: {
    body: {
      "application/x-www-form-urlencoded": checked(_createComment_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createComment_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  replyToComment: {
    body: {
      "application/x-www-form-urlencoded": checked(_replyToComment_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createComment_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  deleteComment: {
    body: {
      "application/x-www-form-urlencoded": checked(_deleteComment_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createComment_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  deleteComments: {
    body: {
      "application/x-www-form-urlencoded": checked(_deleteComments_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listCommentsByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showUserByDomain: {
    query: checked(_showUserByDomain_query, "query"),
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
  listUsersByIds: {
    query: checked(_listUsersByIds_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUsersByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listUserCounts: {
    query: checked(_listUserCounts_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUserCounts_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listFriends: {
    query: checked(_listFriends_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUsersByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listFriendIds: {
    query: checked(_listFriendIds_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listFriendIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listFollowers: {
    query: checked(_listFriends_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUsersByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listFollowerIds: {
    query: checked(_listFriendIds_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listFriendIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showFriendship: {
    query: checked(_showFriendship_query, "query"),
    answers: {
      200: {
        "application/json": checked(_showFriendship_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listFriendRemarks: {
    query: checked(_listFriendRemarks_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listFriendRemarks_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  createFriendship: {
    body: {
      "application/x-www-form-urlencoded": checked(_createFriendship_body_application_x_www_form_urlencoded, "body")
    },
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
  deleteFriendship: {
    body: {
      "application/x-www-form-urlencoded": checked(_deleteFriendship_body_application_x_www_form_urlencoded, "body")
    },
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
  createFriendships: {
    body: {
      "application/x-www-form-urlencoded": checked(_createFriendships_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createFriendships_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  updateFriendRemark: {
    body: {
      "application/x-www-form-urlencoded": checked(_updateFriendRemark_body_application_x_www_form_urlencoded, "body")
    },
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
  endSession: {
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
  updatePrivacy: {
    body: {
      "application/x-www-form-urlencoded": checked(_updatePrivacy_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_updatePrivacy_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showBasicProfile: {
    query: checked(_showBasicProfile_query, "query"),
    answers: {
      200: {
        "application/json": checked(_showBasicProfile_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listEducation: {
    query: checked(_showBasicProfile_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listEducation_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listCareers: {
    query: checked(_showBasicProfile_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listCareers_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  uploadAvatar: {
    body: {},
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
  searchTopicStatuses: {
    query: checked(_searchTopicStatuses_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  searchStatuses: {
    query: checked(_searchStatuses_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  searchUsers: {
    query: checked(_searchUsers_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUsersByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  searchStatusesAround: {
    query: checked(_searchStatusesAround_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listPlacePublicTimeline: {
    query: checked(_listPlacePublicTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listPlaceFriendsTimeline: {
    query: checked(_listPlaceFriendsTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listPlaceUserTimeline: {
    query: checked(_listPlaceUserTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listPoiTimeline: {
    query: checked(_listPoiTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listNearbyTimeline: {
    query: checked(_listNearbyTimeline_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listHomeTimeline_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showPlaceStatus: {
    query: checked(_showStatus_query, "query"),
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showPlaceUser: {
    query: checked(_showPlaceUser_query, "query"),
    answers: {
      200: {
        "application/json": checked(_showPlaceUser_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listUserCheckins: {
    query: checked(_listUserCheckins_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUserCheckins_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listUserPhotos: {
    query: checked(_listUserCheckins_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listStatusesByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listUserTips: {
    query: checked(_listUserCheckins_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listStatusesByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  showPoi: {
    query: checked(_showPoi_query, "query"),
    answers: {
      200: {
        "application/json": checked(_showPoi_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listPoiUsers: {
    query: checked(_listPoiUsers_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUsersByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listPoiPhotos: {
    query: checked(_listPoiPhotos_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listStatusesByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listPoiTips: {
    query: checked(_listPoiPhotos_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listStatusesByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  searchPois: {
    query: checked(_searchPois_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUserCheckins_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listPoiCategories: {
    query: checked(_listPoiCategories_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listPoiCategories_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listNearbyPois: {
    query: checked(_listNearbyPois_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUserCheckins_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listNearbyUsers: {
    query: checked(_listNearbyUsers_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listUsersByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  listNearbyPhotos: {
    query: checked(_listNearbyPhotos_query, "query"),
    answers: {
      200: {
        "application/json": checked(_listStatusesByIds_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  createPoi: {
    body: {
      "application/x-www-form-urlencoded": checked(_createPoi_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createPoi_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  checkInAtPoi: {
    body: {
      "application/x-www-form-urlencoded": checked(_checkInAtPoi_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  addPoiPhoto: {
    body: {},
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  addPoiTip: {
    body: {
      "application/x-www-form-urlencoded": checked(_checkInAtPoi_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  addPoiTodo: {
    body: {
      "application/x-www-form-urlencoded": checked(_checkInAtPoi_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_showStatus_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  createNearbyPosition: {
    body: {
      "application/x-www-form-urlencoded": checked(_createNearbyPosition_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createNearbyPosition_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  deleteNearbyPosition: {
    answers: {
      200: {
        "application/json": checked(_createNearbyPosition_200_application_json, "body")
      },
      400: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      },
      403: {
        "application/json": checked(_getTokenInfo_400_application_json, "body")
      }
    }
  },
  publishArticle: {
    body: {
      "application/x-www-form-urlencoded": checked(_publishArticle_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_publishArticle_200_application_json, "body")
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
