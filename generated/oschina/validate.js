// Generated from openapi/providers/oschina.yaml by `npm run generate`. Do not edit.
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

var _authorize_query = validate52;
var func1 = require_ucs2length().default, formats0 = require_formats().fullFormats.uri;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.response_type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_type" }, message: "must have required property 'response_type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.client_id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "client_id" }, message: "must have required property 'client_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.redirect_uri === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uri" }, message: "must have required property 'redirect_uri'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.response_type !== void 0) {
      let data0 = data.response_type;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err3 = { instancePath: instancePath + "/response_type", schemaPath: "#/properties/response_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.response_type = coerced0));
      }
      if (data0 !== "code") {
        let err4 = { instancePath: instancePath + "/response_type", schemaPath: "#/properties/response_type/const", keyword: "const", params: { allowedValue: "code" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.client_id !== void 0) {
      let data1 = data.client_id;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err5 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.client_id = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err6 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data2 = data.redirect_uri;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err7 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.redirect_uri = coerced2));
      }
      if (typeof data2 == "string" && !formats0(data2)) {
        let err8 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.state !== void 0) {
      let data3 = data.state;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err9 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.state = coerced3));
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { response_type: !0, client_id: !0, redirect_uri: !0, state: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _tokenByQuery_query = validate53, schema20 = { type: "object", properties: { client_id: { type: "string", minLength: 1 }, client_secret: { type: "string", minLength: 1, format: "password" }, grant_type: { type: "string", enum: ["authorization_code", "refresh_token"] }, redirect_uri: { type: "string", format: "uri" }, code: { type: "string", format: "password" }, refresh_token: { type: "string", format: "password" }, dataType: { type: "string", enum: ["json", "jsonp", "xml"] }, callback: { type: "string", pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" } }, required: ["client_id", "client_secret", "grant_type", "redirect_uri", "dataType"], $id: "/tokenByQuery/query" }, pattern3 = new RegExp("^[A-Za-z_$][A-Za-z0-9_$.]*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
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
    if (data.redirect_uri === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uri" }, message: "must have required property 'redirect_uri'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.dataType === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err5 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.client_id = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err6 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err7 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.client_secret = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err8 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.grant_type !== void 0) {
      let data2 = data.grant_type;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err9 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.grant_type = coerced2));
      }
      if (!(data2 === "authorization_code" || data2 === "refresh_token")) {
        let err10 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema20.properties.grant_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data3 = data.redirect_uri;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err11 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.redirect_uri = coerced3));
      }
      if (typeof data3 == "string" && !formats0(data3)) {
        let err12 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.code !== void 0) {
      let data4 = data.code;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err13 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.code = coerced4));
      }
    }
    if (data.refresh_token !== void 0) {
      let data5 = data.refresh_token;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err14 = { instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.refresh_token = coerced5));
      }
    }
    if (data.dataType !== void 0) {
      let data6 = data.dataType;
      if (typeof data6 != "string") {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 == "number" || dataType6 == "boolean")
            coerced6 = "" + data6;
          else if (data6 === null)
            coerced6 = "";
          else {
            let err15 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.dataType = coerced6));
      }
      if (!(data6 === "json" || data6 === "jsonp" || data6 === "xml")) {
        let err16 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema20.properties.dataType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.callback !== void 0) {
      let data7 = data.callback;
      if (typeof data7 != "string") {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 == "number" || dataType7 == "boolean")
            coerced7 = "" + data7;
          else if (data7 === null)
            coerced7 = "";
          else {
            let err17 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.callback = coerced7));
      }
      if (typeof data7 == "string" && !pattern3.test(data7)) {
        let err18 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" }, message: 'must match pattern "^[A-Za-z_$][A-Za-z0-9_$.]*$"' };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { client_id: !0, client_secret: !0, grant_type: !0, redirect_uri: !0, code: !0, refresh_token: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _tokenByQuery_header = validate54;
var pattern4 = new RegExp("^(Mozilla|Chrome)/", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["User-Agent"] === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "User-Agent" }, message: "must have required property 'User-Agent'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data["User-Agent"] !== void 0) {
      let data0 = data["User-Agent"];
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/User-Agent", schemaPath: "#/properties/User-Agent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["User-Agent"] = coerced0));
      }
      if (typeof data0 == "string" && !pattern4.test(data0)) {
        let err2 = { instancePath: instancePath + "/User-Agent", schemaPath: "#/properties/User-Agent/pattern", keyword: "pattern", params: { pattern: "^(Mozilla|Chrome)/" }, message: 'must match pattern "^(Mozilla|Chrome)/"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { "User-Agent": !0 }, dynamicProps: !1, dynamicItems: !1 };
var _token_body_application_x_www_form_urlencoded = validate55;
var schema23 = { type: "object", required: ["client_id", "client_secret", "grant_type", "redirect_uri", "dataType"], properties: { client_id: { type: "string", minLength: 1 }, client_secret: { type: "string", minLength: 1, format: "password" }, grant_type: { type: "string", enum: ["authorization_code", "refresh_token"] }, redirect_uri: { type: "string", format: "uri" }, code: { type: "string", format: "password" }, refresh_token: { type: "string", format: "password" }, dataType: { type: "string", enum: ["json", "jsonp", "xml"] }, callback: { type: "string", pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" } }, $id: "/components/schemas/TokenRequest" };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
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
    if (data.redirect_uri === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uri" }, message: "must have required property 'redirect_uri'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.dataType === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err5 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.client_id = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err6 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err7 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.client_secret = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err8 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.grant_type !== void 0) {
      let data2 = data.grant_type;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err9 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.grant_type = coerced2));
      }
      if (!(data2 === "authorization_code" || data2 === "refresh_token")) {
        let err10 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema23.properties.grant_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data3 = data.redirect_uri;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err11 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.redirect_uri = coerced3));
      }
      if (typeof data3 == "string" && !formats0(data3)) {
        let err12 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.code !== void 0) {
      let data4 = data.code;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err13 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.code = coerced4));
      }
    }
    if (data.refresh_token !== void 0) {
      let data5 = data.refresh_token;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err14 = { instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.refresh_token = coerced5));
      }
    }
    if (data.dataType !== void 0) {
      let data6 = data.dataType;
      if (typeof data6 != "string") {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 == "number" || dataType6 == "boolean")
            coerced6 = "" + data6;
          else if (data6 === null)
            coerced6 = "";
          else {
            let err15 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.dataType = coerced6));
      }
      if (!(data6 === "json" || data6 === "jsonp" || data6 === "xml")) {
        let err16 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema23.properties.dataType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.callback !== void 0) {
      let data7 = data.callback;
      if (typeof data7 != "string") {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 == "number" || dataType7 == "boolean")
            coerced7 = "" + data7;
          else if (data7 === null)
            coerced7 = "";
          else {
            let err17 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.callback = coerced7));
      }
      if (typeof data7 == "string" && !pattern3.test(data7)) {
        let err18 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" }, message: 'must match pattern "^[A-Za-z_$][A-Za-z0-9_$.]*$"' };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { client_id: !0, client_secret: !0, grant_type: !0, redirect_uri: !0, code: !0, refresh_token: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate56(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length), validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { client_id: !0, client_secret: !0, grant_type: !0, redirect_uri: !0, code: !0, refresh_token: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _user_query = validate58, schema24 = { type: "object", properties: { dataType: { type: "string", enum: ["json", "jsonp", "xml"] }, callback: { type: "string", pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" } }, required: ["dataType"], $id: "/user/query" };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType !== void 0) {
      let data0 = data.dataType;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.dataType = coerced0));
      }
      if (!(data0 === "json" || data0 === "jsonp" || data0 === "xml")) {
        let err2 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema24.properties.dataType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.callback !== void 0) {
      let data1 = data.callback;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err3 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.callback = coerced1));
      }
      if (typeof data1 == "string" && !pattern3.test(data1)) {
        let err4 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" }, message: 'must match pattern "^[A-Za-z_$][A-Za-z0-9_$.]*$"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _userByForm_body_application_x_www_form_urlencoded = validate59;
var schema26 = { type: "object", required: ["dataType"], properties: { dataType: { type: "string", enum: ["json", "jsonp", "xml"] }, callback: { type: "string", pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" } }, $id: "/components/schemas/Form" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType !== void 0) {
      let data0 = data.dataType;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.dataType = coerced0));
      }
      if (!(data0 === "json" || data0 === "jsonp" || data0 === "xml")) {
        let err2 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema26.properties.dataType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.callback !== void 0) {
      let data1 = data.callback;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err3 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.callback = coerced1));
      }
      if (typeof data1 == "string" && !pattern3.test(data1)) {
        let err4 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" }, message: 'must match pattern "^[A-Za-z_$][A-Za-z0-9_$.]*$"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate60(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length), validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getUserInformation_body_application_x_www_form_urlencoded = validate62;
var schema28 = { type: "string", enum: ["json", "jsonp", "xml"], $id: "/components/schemas/DataType" };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
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
  if (!(data === "json" || data === "jsonp" || data === "xml")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
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
  if (typeof data == "string" && !pattern3.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" }, message: 'must match pattern "^[A-Za-z_$][A-Za-z0-9_$.]*$"' };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.user === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.user !== void 0) {
      let data0 = data.user;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.user = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err3 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.friend !== void 0) {
      let data1 = data.friend;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/friend", schemaPath: "#/properties/friend/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.friend = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err5 = { instancePath: instancePath + "/friend", schemaPath: "#/properties/friend/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.friend_name !== void 0) {
      let data2 = data.friend_name;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err6 = { instancePath: instancePath + "/friend_name", schemaPath: "#/properties/friend_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.friend_name = coerced2));
      }
      if (typeof data2 == "string" && func1(data2) < 1) {
        let err7 = { instancePath: instancePath + "/friend_name", schemaPath: "#/properties/friend_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: { user: !0, friend: !0, friend_name: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getMyInformation_body_application_x_www_form_urlencoded = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFriends_body_application_x_www_form_urlencoded = validate70, schema31 = { allOf: [{ type: "object", properties: { page: { $ref: "/components/schemas/Page", default: 1 } } }, { type: "object", required: ["relation", "pageSize", "dataType"], properties: { relation: { type: "integer", enum: [0, 1] }, page: { $ref: "/components/schemas/Page" }, pageIndex: { $ref: "/components/schemas/PageIndex" }, pageSize: { $ref: "/components/schemas/PageSize" }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } } }], $id: "/listFriends/body/application%2Fx-www-form-urlencoded" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
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
  if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
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
  if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
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
  if (typeof data == "number" && isFinite(data) && (data < 1 || isNaN(data))) {
    let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.page === void 0 && (data.page = 1), validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relation === void 0) {
      let err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "relation" }, message: "must have required property 'relation'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.pageSize === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dataType === void 0) {
      let err3 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.relation !== void 0) {
      let data1 = data.relation;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err4 = { instancePath: instancePath + "/relation", schemaPath: "#/allOf/1/properties/relation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.relation = coerced0));
      }
      if (!(data1 === 0 || data1 === 1)) {
        let err5 = { instancePath: instancePath + "/relation", schemaPath: "#/allOf/1/properties/relation/enum", keyword: "enum", params: { allowedValues: schema31.allOf[1].properties.relation.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.page !== void 0 && (validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.pageIndex !== void 0 && (validate74(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: { relation: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listActivities_body_application_x_www_form_urlencoded = validate80, schema35 = { allOf: [{ type: "object", properties: { page: { $ref: "/components/schemas/Page", default: 1 }, pageSize: { $ref: "/components/schemas/PageSize", default: 20 } } }, { type: "object", required: ["user", "dataType"], properties: { user: { type: "integer", format: "int64", minimum: 1 }, catalog: { type: "integer", enum: [0, 1, 2, 3, 4] }, page: { $ref: "/components/schemas/Page" }, pageIndex: { $ref: "/components/schemas/PageIndex" }, pageSize: { $ref: "/components/schemas/PageSize" }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } } }], $id: "/listActivities/body/application%2Fx-www-form-urlencoded" }, formats6 = require_formats().fullFormats.int64;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.page === void 0 && (data.page = 1), data.pageSize === void 0 && (data.pageSize = 20), validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.user === void 0) {
      let err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dataType === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.user !== void 0) {
      let data2 = data.user;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType0 = typeof data2, coerced0;
        if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
          if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced0 = +data2;
          else {
            let err3 = { instancePath: instancePath + "/user", schemaPath: "#/allOf/1/properties/user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.user = coerced0));
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          let err4 = { instancePath: instancePath + "/user", schemaPath: "#/allOf/1/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!formats6.validate(data2)) {
          let err5 = { instancePath: instancePath + "/user", schemaPath: "#/allOf/1/properties/user/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.catalog !== void 0) {
      let data3 = data.catalog;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType1 = typeof data3, coerced1;
        if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced1 = data3)), coerced1 === void 0)
          if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced1 = +data3;
          else {
            let err6 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.catalog = coerced1));
      }
      if (!(data3 === 0 || data3 === 1 || data3 === 2 || data3 === 3 || data3 === 4)) {
        let err7 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema35.allOf[1].properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.page !== void 0 && (validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.pageIndex !== void 0 && (validate74(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: { user: !0, catalog: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _updateUserRelation_body_application_x_www_form_urlencoded = validate88, schema36 = { type: "object", required: ["friend", "relation", "dataType"], properties: { friend: { type: "integer", format: "int64", minimum: 1 }, relation: { type: "integer", enum: [0, 1] }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } }, $id: "/updateUserRelation/body/application%2Fx-www-form-urlencoded" };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.friend === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "friend" }, message: "must have required property 'friend'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.relation === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relation" }, message: "must have required property 'relation'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dataType === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.friend !== void 0) {
      let data0 = data.friend;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err3 = { instancePath: instancePath + "/friend", schemaPath: "#/properties/friend/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.friend = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/friend", schemaPath: "#/properties/friend/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!formats6.validate(data0)) {
          let err5 = { instancePath: instancePath + "/friend", schemaPath: "#/properties/friend/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.relation !== void 0) {
      let data1 = data.relation;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err6 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.relation = coerced1));
      }
      if (!(data1 === 0 || data1 === 1)) {
        let err7 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema36.properties.relation.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: { friend: !0, relation: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listNews_body_application_x_www_form_urlencoded = validate91, schema37 = { allOf: [{ type: "object", properties: { page: { $ref: "/components/schemas/Page", default: 1 } } }, { type: "object", required: ["catalog", "pageSize", "dataType"], properties: { catalog: { type: "integer", enum: [1, 2, 3] }, page: { $ref: "/components/schemas/Page" }, pageIndex: { $ref: "/components/schemas/PageIndex" }, pageSize: { $ref: "/components/schemas/PageSize" }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } } }], $id: "/listNews/body/application%2Fx-www-form-urlencoded" };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.page === void 0 && (data.page = 1), validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catalog === void 0) {
      let err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "catalog" }, message: "must have required property 'catalog'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.pageSize === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dataType === void 0) {
      let err3 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.catalog !== void 0) {
      let data1 = data.catalog;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err4 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.catalog = coerced0));
      }
      if (!(data1 === 1 || data1 === 2 || data1 === 3)) {
        let err5 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema37.allOf[1].properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.page !== void 0 && (validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.pageIndex !== void 0 && (validate74(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: { catalog: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getNews_body_application_x_www_form_urlencoded = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.id = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { props: { id: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPosts_body_application_x_www_form_urlencoded = validate101, schema39 = { allOf: [{ type: "object", properties: { page: { $ref: "/components/schemas/Page", default: 1 }, pageSize: { $ref: "/components/schemas/PageSize", default: 20 } } }, { type: "object", required: ["dataType"], properties: { catalog: { type: "integer", enum: [0, 1, 2, 3, 4, 100] }, tag: { type: "string", minLength: 1 }, page: { $ref: "/components/schemas/Page" }, pageIndex: { $ref: "/components/schemas/PageIndex" }, pageSize: { $ref: "/components/schemas/PageSize" }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } } }], $id: "/listPosts/body/application%2Fx-www-form-urlencoded" };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.page === void 0 && (data.page = 1), data.pageSize === void 0 && (data.pageSize = 20), validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.catalog !== void 0) {
      let data2 = data.catalog;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType0 = typeof data2, coerced0;
        if (dataType0 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType0 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced0 = data2)), coerced0 === void 0)
          if (dataType0 === "boolean" || data2 === null || dataType0 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced0 = +data2;
          else {
            let err2 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data2 = coerced0, data !== void 0 && (data.catalog = coerced0));
      }
      if (!(data2 === 0 || data2 === 1 || data2 === 2 || data2 === 3 || data2 === 4 || data2 === 100)) {
        let err3 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema39.allOf[1].properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data3 = data.tag;
      if (typeof data3 != "string") {
        let dataType1 = typeof data3, coerced1;
        if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "string" && (coerced1 = data3)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data3;
          else if (data3 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/tag", schemaPath: "#/allOf/1/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data3 = coerced1, data !== void 0 && (data.tag = coerced1));
      }
      if (typeof data3 == "string" && func1(data3) < 1) {
        let err5 = { instancePath: instancePath + "/tag", schemaPath: "#/allOf/1/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.page !== void 0 && (validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.pageIndex !== void 0 && (validate74(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: { catalog: !0, tag: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createPost_body_application_x_www_form_urlencoded = validate109, schema40 = { type: "object", required: ["catalog", "title", "content"], properties: { catalog: { type: "integer", enum: [1, 2, 3, 4, 100] }, title: { type: "string", minLength: 1 }, content: { type: "string", minLength: 1 }, isNoticeMe: { type: "integer" }, askuser: { type: "integer", format: "int64", minimum: 1 } }, $id: "/createPost/body/application%2Fx-www-form-urlencoded" };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catalog === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalog" }, message: "must have required property 'catalog'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.content === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.catalog !== void 0) {
      let data0 = data.catalog;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err3 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.catalog = coerced0));
      }
      if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4 || data0 === 100)) {
        let err4 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema40.properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.title = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err6 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.content !== void 0) {
      let data2 = data.content;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err7 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.content = coerced2));
      }
      if (typeof data2 == "string" && func1(data2) < 1) {
        let err8 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.isNoticeMe !== void 0) {
      let data3 = data.isNoticeMe;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err9 = { instancePath: instancePath + "/isNoticeMe", schemaPath: "#/properties/isNoticeMe/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.isNoticeMe = coerced3));
      }
    }
    if (data.askuser !== void 0) {
      let data4 = data.askuser;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced4 = +data4;
          else {
            let err10 = { instancePath: instancePath + "/askuser", schemaPath: "#/properties/askuser/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.askuser = coerced4));
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          let err11 = { instancePath: instancePath + "/askuser", schemaPath: "#/properties/askuser/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!formats6.validate(data4)) {
          let err12 = { instancePath: instancePath + "/askuser", schemaPath: "#/properties/askuser/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { props: { catalog: !0, title: !0, content: !0, isNoticeMe: !0, askuser: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getPost_body_application_x_www_form_urlencoded = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.id = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { props: { id: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listTweets_body_application_x_www_form_urlencoded = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.user === void 0 && (data.user = 0), data.page === void 0 && (data.page = 1);
    let data0 = data.user;
    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
          coerced0 = +data0;
        else {
          let err0 = { instancePath: instancePath + "/user", schemaPath: "#/allOf/0/properties/user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.user = coerced0));
    }
    if (typeof data0 == "number" && isFinite(data0)) {
      if (data0 < -1 || isNaN(data0)) {
        let err1 = { instancePath: instancePath + "/user", schemaPath: "#/allOf/0/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!formats6.validate(data0)) {
        let err2 = { instancePath: instancePath + "/user", schemaPath: "#/allOf/0/properties/user/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  } else {
    let err3 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageSize === void 0) {
      let err4 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.dataType === void 0) {
      let err5 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.user !== void 0) {
      let data2 = data.user;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced1 = +data2;
          else {
            let err6 = { instancePath: instancePath + "/user", schemaPath: "#/allOf/1/properties/user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.user = coerced1));
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < -1 || isNaN(data2)) {
          let err7 = { instancePath: instancePath + "/user", schemaPath: "#/allOf/1/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!formats6.validate(data2)) {
          let err8 = { instancePath: instancePath + "/user", schemaPath: "#/allOf/1/properties/user/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    data.page !== void 0 && (validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.pageIndex !== void 0 && (validate74(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: { user: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getTweet_body_application_x_www_form_urlencoded = validate120;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.id = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!formats6.validate(data0)) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { props: { id: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createTweet_body_application_x_www_form_urlencoded = validate123;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.msg === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "msg" }, message: "must have required property 'msg'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.msg !== void 0) {
      let data0 = data.msg;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/msg", schemaPath: "#/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.msg = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/msg", schemaPath: "#/properties/msg/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate123.errors = vErrors, errors === 0;
}
validate123.evaluated = { props: { msg: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deleteTweet_body_application_x_www_form_urlencoded = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tweetid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tweetid" }, message: "must have required property 'tweetid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tweetid !== void 0) {
      let data0 = data.tweetid;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/tweetid", schemaPath: "#/properties/tweetid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.tweetid = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err3 = { instancePath: instancePath + "/tweetid", schemaPath: "#/properties/tweetid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { props: { tweetid: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createBlog_body_application_x_www_form_urlencoded = validate127, schema46 = { type: "object", required: ["title", "content", "classification"], properties: { title: { type: "string", minLength: 1 }, content: { type: "string", minLength: 1 }, classification: { type: "integer", format: "int64", minimum: 1 }, catalog: { type: "string" }, abstracts: { type: "string" }, tags: { type: "string" }, save_as_draft: { type: "integer", enum: [0, 1] }, type: { type: "integer", enum: [1, 4] }, origin_url: { type: "string", format: "uri" }, privacy: { type: "string", enum: ["0", "1"] }, deny_comment: { type: "string", enum: ["0", "1"] }, auto_content: { type: "string", enum: ["0", "1"] }, as_top: { type: "string", enum: ["0", "1"] } }, $id: "/createBlog/body/application%2Fx-www-form-urlencoded" };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate127.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.classification === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "classification" }, message: "must have required property 'classification'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
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
            let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.title = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
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
            let err5 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.content = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err6 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.classification !== void 0) {
      let data2 = data.classification;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced2 = +data2;
          else {
            let err7 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.classification = coerced2));
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!formats6.validate(data2)) {
          let err9 = { instancePath: instancePath + "/classification", schemaPath: "#/properties/classification/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.catalog !== void 0) {
      let data3 = data.catalog;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err10 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.catalog = coerced3));
      }
    }
    if (data.abstracts !== void 0) {
      let data4 = data.abstracts;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err11 = { instancePath: instancePath + "/abstracts", schemaPath: "#/properties/abstracts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.abstracts = coerced4));
      }
    }
    if (data.tags !== void 0) {
      let data5 = data.tags;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err12 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.tags = coerced5));
      }
    }
    if (data.save_as_draft !== void 0) {
      let data6 = data.save_as_draft;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))
            coerced6 = +data6;
          else {
            let err13 = { instancePath: instancePath + "/save_as_draft", schemaPath: "#/properties/save_as_draft/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.save_as_draft = coerced6));
      }
      if (!(data6 === 0 || data6 === 1)) {
        let err14 = { instancePath: instancePath + "/save_as_draft", schemaPath: "#/properties/save_as_draft/enum", keyword: "enum", params: { allowedValues: schema46.properties.save_as_draft.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.type !== void 0) {
      let data7 = data.type;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 === "boolean" || data7 === null || dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1))
            coerced7 = +data7;
          else {
            let err15 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.type = coerced7));
      }
      if (!(data7 === 1 || data7 === 4)) {
        let err16 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema46.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.origin_url !== void 0) {
      let data8 = data.origin_url;
      if (typeof data8 != "string") {
        let dataType8 = typeof data8, coerced8;
        if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
          if (dataType8 == "number" || dataType8 == "boolean")
            coerced8 = "" + data8;
          else if (data8 === null)
            coerced8 = "";
          else {
            let err17 = { instancePath: instancePath + "/origin_url", schemaPath: "#/properties/origin_url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.origin_url = coerced8));
      }
      if (typeof data8 == "string" && !formats0(data8)) {
        let err18 = { instancePath: instancePath + "/origin_url", schemaPath: "#/properties/origin_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.privacy !== void 0) {
      let data9 = data.privacy;
      if (typeof data9 != "string") {
        let dataType9 = typeof data9, coerced9;
        if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "string" && (coerced9 = data9)), coerced9 === void 0)
          if (dataType9 == "number" || dataType9 == "boolean")
            coerced9 = "" + data9;
          else if (data9 === null)
            coerced9 = "";
          else {
            let err19 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.privacy = coerced9));
      }
      if (!(data9 === "0" || data9 === "1")) {
        let err20 = { instancePath: instancePath + "/privacy", schemaPath: "#/properties/privacy/enum", keyword: "enum", params: { allowedValues: schema46.properties.privacy.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.deny_comment !== void 0) {
      let data10 = data.deny_comment;
      if (typeof data10 != "string") {
        let dataType10 = typeof data10, coerced10;
        if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType10 = typeof data10, typeof data10 == "string" && (coerced10 = data10)), coerced10 === void 0)
          if (dataType10 == "number" || dataType10 == "boolean")
            coerced10 = "" + data10;
          else if (data10 === null)
            coerced10 = "";
          else {
            let err21 = { instancePath: instancePath + "/deny_comment", schemaPath: "#/properties/deny_comment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        coerced10 !== void 0 && (data10 = coerced10, data !== void 0 && (data.deny_comment = coerced10));
      }
      if (!(data10 === "0" || data10 === "1")) {
        let err22 = { instancePath: instancePath + "/deny_comment", schemaPath: "#/properties/deny_comment/enum", keyword: "enum", params: { allowedValues: schema46.properties.deny_comment.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.auto_content !== void 0) {
      let data11 = data.auto_content;
      if (typeof data11 != "string") {
        let dataType11 = typeof data11, coerced11;
        if (dataType11 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType11 = typeof data11, typeof data11 == "string" && (coerced11 = data11)), coerced11 === void 0)
          if (dataType11 == "number" || dataType11 == "boolean")
            coerced11 = "" + data11;
          else if (data11 === null)
            coerced11 = "";
          else {
            let err23 = { instancePath: instancePath + "/auto_content", schemaPath: "#/properties/auto_content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        coerced11 !== void 0 && (data11 = coerced11, data !== void 0 && (data.auto_content = coerced11));
      }
      if (!(data11 === "0" || data11 === "1")) {
        let err24 = { instancePath: instancePath + "/auto_content", schemaPath: "#/properties/auto_content/enum", keyword: "enum", params: { allowedValues: schema46.properties.auto_content.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.as_top !== void 0) {
      let data12 = data.as_top;
      if (typeof data12 != "string") {
        let dataType12 = typeof data12, coerced12;
        if (dataType12 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType12 = typeof data12, typeof data12 == "string" && (coerced12 = data12)), coerced12 === void 0)
          if (dataType12 == "number" || dataType12 == "boolean")
            coerced12 = "" + data12;
          else if (data12 === null)
            coerced12 = "";
          else {
            let err25 = { instancePath: instancePath + "/as_top", schemaPath: "#/properties/as_top/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        coerced12 !== void 0 && (data12 = coerced12, data !== void 0 && (data.as_top = coerced12));
      }
      if (!(data12 === "0" || data12 === "1")) {
        let err26 = { instancePath: instancePath + "/as_top", schemaPath: "#/properties/as_top/enum", keyword: "enum", params: { allowedValues: schema46.properties.as_top.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate127.errors = vErrors, errors === 0;
}
validate127.evaluated = { props: { title: !0, content: !0, classification: !0, catalog: !0, abstracts: !0, tags: !0, save_as_draft: !0, type: !0, origin_url: !0, privacy: !0, deny_comment: !0, auto_content: !0, as_top: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listBlogs_body_application_x_www_form_urlencoded = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.page === void 0 && (data.page = 1), validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageSize === void 0) {
      let err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dataType === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    data.page !== void 0 && (validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.pageIndex !== void 0 && (validate74(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: { page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getBlog_body_application_x_www_form_urlencoded = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.id = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!formats6.validate(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { props: { id: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUserBlogs_body_application_x_www_form_urlencoded = validate138;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.page === void 0 && (data.page = 1), validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pageSize === void 0) {
      let err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dataType === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.authoruid !== void 0) {
      let data1 = data.authoruid;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err3 = { instancePath: instancePath + "/authoruid", schemaPath: "#/allOf/1/properties/authoruid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.authoruid = coerced0));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          let err4 = { instancePath: instancePath + "/authoruid", schemaPath: "#/allOf/1/properties/authoruid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!formats6.validate(data1)) {
          let err5 = { instancePath: instancePath + "/authoruid", schemaPath: "#/allOf/1/properties/authoruid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.authorname !== void 0) {
      let data2 = data.authorname;
      if (typeof data2 != "string") {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data2;
          else if (data2 === null)
            coerced1 = "";
          else {
            let err6 = { instancePath: instancePath + "/authorname", schemaPath: "#/allOf/1/properties/authorname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.authorname = coerced1));
      }
      if (typeof data2 == "string" && func1(data2) < 1) {
        let err7 = { instancePath: instancePath + "/authorname", schemaPath: "#/allOf/1/properties/authorname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.page !== void 0 && (validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.pageIndex !== void 0 && (validate74(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: { authoruid: !0, authorname: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listBlogCategories_body_application_x_www_form_urlencoded = validate145;
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.authoruid !== void 0) {
      let data0 = data.authoruid;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err0 = { instancePath: instancePath + "/authoruid", schemaPath: "#/properties/authoruid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.authoruid = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          let err1 = { instancePath: instancePath + "/authoruid", schemaPath: "#/properties/authoruid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!formats6.validate(data0)) {
          let err2 = { instancePath: instancePath + "/authoruid", schemaPath: "#/properties/authoruid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    }
    if (data.authoruname !== void 0) {
      let data1 = data.authoruname;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err3 = { instancePath: instancePath + "/authoruname", schemaPath: "#/properties/authoruname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.authoruname = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err4 = { instancePath: instancePath + "/authoruname", schemaPath: "#/properties/authoruname/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { props: { authoruid: !0, authoruname: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listBlogComments_body_application_x_www_form_urlencoded = validate146;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.page === void 0 && (data.page = 1), validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.pageSize === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dataType === void 0) {
      let err3 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err4 = { instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.id = coerced0));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!formats6.validate(data1)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    data.page !== void 0 && (validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.pageIndex !== void 0 && (validate74(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { props: { id: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createBlogComment_body_application_x_www_form_urlencoded = validate153;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.blog === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blog" }, message: "must have required property 'blog'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dataType === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.blog !== void 0) {
      let data0 = data.blog;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err3 = { instancePath: instancePath + "/blog", schemaPath: "#/properties/blog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.blog = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/blog", schemaPath: "#/properties/blog/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!formats6.validate(data0)) {
          let err5 = { instancePath: instancePath + "/blog", schemaPath: "#/properties/blog/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
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
            let err6 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.content = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err7 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { props: { blog: !0, content: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _replyToBlogComment_body_application_x_www_form_urlencoded = validate156;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.blog === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blog" }, message: "must have required property 'blog'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reply_id === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reply_id" }, message: "must have required property 'reply_id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.reply_user === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reply_user" }, message: "must have required property 'reply_user'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.dataType === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.blog !== void 0) {
      let data0 = data.blog;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err5 = { instancePath: instancePath + "/blog", schemaPath: "#/properties/blog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.blog = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          let err6 = { instancePath: instancePath + "/blog", schemaPath: "#/properties/blog/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!formats6.validate(data0)) {
          let err7 = { instancePath: instancePath + "/blog", schemaPath: "#/properties/blog/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
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
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err9 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.reply_id !== void 0) {
      let data2 = data.reply_id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced2 = +data2;
          else {
            let err10 = { instancePath: instancePath + "/reply_id", schemaPath: "#/properties/reply_id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.reply_id = coerced2));
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          let err11 = { instancePath: instancePath + "/reply_id", schemaPath: "#/properties/reply_id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!formats6.validate(data2)) {
          let err12 = { instancePath: instancePath + "/reply_id", schemaPath: "#/properties/reply_id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.reply_user !== void 0) {
      let data3 = data.reply_user;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err13 = { instancePath: instancePath + "/reply_user", schemaPath: "#/properties/reply_user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.reply_user = coerced3));
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          let err14 = { instancePath: instancePath + "/reply_user", schemaPath: "#/properties/reply_user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!formats6.validate(data3)) {
          let err15 = { instancePath: instancePath + "/reply_user", schemaPath: "#/properties/reply_user/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate156.errors = vErrors, errors === 0;
}
validate156.evaluated = { props: { blog: !0, content: !0, reply_id: !0, reply_user: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listComments_body_application_x_www_form_urlencoded = validate159, schema54 = { allOf: [{ type: "object", properties: { page: { type: "string", pattern: "^[0-9]+$", default: "1" } } }, { type: "object", required: ["id", "catalog", "pageSize", "dataType"], properties: { id: { type: "string", minLength: 1 }, catalog: { type: "string", enum: ["1", "2", "3", "4", "5"] }, page: { type: "string", pattern: "^[0-9]+$" }, pageIndex: { type: "string", pattern: "^[0-9]+$" }, pageSize: { type: "string", pattern: "^[0-9]+$" }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } } }], $id: "/listComments/body/application%2Fx-www-form-urlencoded" }, pattern9 = new RegExp("^[0-9]+$", "u");
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.page === void 0 && (data.page = "1");
    let data0 = data.page;
    if (typeof data0 != "string") {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data0;
        else if (data0 === null)
          coerced0 = "";
        else {
          let err0 = { instancePath: instancePath + "/page", schemaPath: "#/allOf/0/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.page = coerced0));
    }
    if (typeof data0 == "string" && !pattern9.test(data0)) {
      let err1 = { instancePath: instancePath + "/page", schemaPath: "#/allOf/0/properties/page/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err3 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.catalog === void 0) {
      let err4 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "catalog" }, message: "must have required property 'catalog'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.pageSize === void 0) {
      let err5 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.dataType === void 0) {
      let err6 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err7 = { instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.id = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err8 = { instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.catalog !== void 0) {
      let data2 = data.catalog;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err9 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.catalog = coerced2));
      }
      if (!(data2 === "1" || data2 === "2" || data2 === "3" || data2 === "4" || data2 === "5")) {
        let err10 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema54.allOf[1].properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.page !== void 0) {
      let data3 = data.page;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err11 = { instancePath: instancePath + "/page", schemaPath: "#/allOf/1/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.page = coerced3));
      }
      if (typeof data3 == "string" && !pattern9.test(data3)) {
        let err12 = { instancePath: instancePath + "/page", schemaPath: "#/allOf/1/properties/page/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.pageIndex !== void 0) {
      let data4 = data.pageIndex;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err13 = { instancePath: instancePath + "/pageIndex", schemaPath: "#/allOf/1/properties/pageIndex/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.pageIndex = coerced4));
      }
      if (typeof data4 == "string" && !pattern9.test(data4)) {
        let err14 = { instancePath: instancePath + "/pageIndex", schemaPath: "#/allOf/1/properties/pageIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.pageSize !== void 0) {
      let data5 = data.pageSize;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err15 = { instancePath: instancePath + "/pageSize", schemaPath: "#/allOf/1/properties/pageSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.pageSize = coerced5));
      }
      if (typeof data5 == "string" && !pattern9.test(data5)) {
        let err16 = { instancePath: instancePath + "/pageSize", schemaPath: "#/allOf/1/properties/pageSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err17 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = { props: { id: !0, catalog: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createComment_body_application_x_www_form_urlencoded = validate162, schema55 = { type: "object", required: ["catalog", "id", "content"], properties: { catalog: { type: "integer", enum: [1, 2, 3, 4] }, id: { type: "integer", format: "int64", minimum: 1 }, content: { type: "string", minLength: 1 } }, $id: "/createComment/body/application%2Fx-www-form-urlencoded" };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catalog === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalog" }, message: "must have required property 'catalog'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.content === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.catalog !== void 0) {
      let data0 = data.catalog;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err3 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.catalog = coerced0));
      }
      if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4)) {
        let err4 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema55.properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.id = coerced1));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!formats6.validate(data1)) {
          let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.content !== void 0) {
      let data2 = data.content;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err8 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.content = coerced2));
      }
      if (typeof data2 == "string" && func1(data2) < 1) {
        let err9 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = { props: { catalog: !0, id: !0, content: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _replyToComment_body_application_x_www_form_urlencoded = validate163, schema56 = { type: "object", required: ["catalog", "content", "dataType"], properties: { catalog: { type: "integer", enum: [1, 2, 3, 4] }, content: { type: "string", minLength: 1 }, id: { type: "integer", format: "int64", minimum: 1 }, receiver: { type: "integer", format: "int64", minimum: 1 }, authorid: { type: "integer", format: "int64", minimum: 1 }, replyid: { type: "integer", format: "int64", minimum: 1 }, isPostToMyZone: { type: "integer", enum: [0, 1] }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } }, $id: "/replyToComment/body/application%2Fx-www-form-urlencoded" };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catalog === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalog" }, message: "must have required property 'catalog'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dataType === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.catalog !== void 0) {
      let data0 = data.catalog;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err3 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.catalog = coerced0));
      }
      if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4)) {
        let err4 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema56.properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
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
            let err5 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.content = coerced1));
      }
      if (typeof data1 == "string" && func1(data1) < 1) {
        let err6 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced2 = +data2;
          else {
            let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.id = coerced2));
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!formats6.validate(data2)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.receiver !== void 0) {
      let data3 = data.receiver;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err10 = { instancePath: instancePath + "/receiver", schemaPath: "#/properties/receiver/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.receiver = coerced3));
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          let err11 = { instancePath: instancePath + "/receiver", schemaPath: "#/properties/receiver/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!formats6.validate(data3)) {
          let err12 = { instancePath: instancePath + "/receiver", schemaPath: "#/properties/receiver/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.authorid !== void 0) {
      let data4 = data.authorid;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1))
            coerced4 = +data4;
          else {
            let err13 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.authorid = coerced4));
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          let err14 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (!formats6.validate(data4)) {
          let err15 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.replyid !== void 0) {
      let data5 = data.replyid;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 === "boolean" || data5 === null || dataType5 === "string" && data5 && data5 == +data5 && !(data5 % 1))
            coerced5 = +data5;
          else {
            let err16 = { instancePath: instancePath + "/replyid", schemaPath: "#/properties/replyid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.replyid = coerced5));
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 1 || isNaN(data5)) {
          let err17 = { instancePath: instancePath + "/replyid", schemaPath: "#/properties/replyid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!formats6.validate(data5)) {
          let err18 = { instancePath: instancePath + "/replyid", schemaPath: "#/properties/replyid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.isPostToMyZone !== void 0) {
      let data6 = data.isPostToMyZone;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1))
            coerced6 = +data6;
          else {
            let err19 = { instancePath: instancePath + "/isPostToMyZone", schemaPath: "#/properties/isPostToMyZone/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.isPostToMyZone = coerced6));
      }
      if (!(data6 === 0 || data6 === 1)) {
        let err20 = { instancePath: instancePath + "/isPostToMyZone", schemaPath: "#/properties/isPostToMyZone/enum", keyword: "enum", params: { allowedValues: schema56.properties.isPostToMyZone.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { props: { catalog: !0, content: !0, id: !0, receiver: !0, authorid: !0, replyid: !0, isPostToMyZone: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deleteComment_body_application_x_www_form_urlencoded = validate166, schema57 = { type: "object", required: ["catalog", "dataType"], properties: { catalog: { type: "integer", enum: [1, 2, 3, 4] }, id: { type: "integer", format: "int64", minimum: 1 }, replyid: { type: "integer", format: "int64", minimum: 1 }, authorid: { type: "integer", format: "int64", minimum: 1 }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } }, $id: "/deleteComment/body/application%2Fx-www-form-urlencoded" };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catalog === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "catalog" }, message: "must have required property 'catalog'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.catalog !== void 0) {
      let data0 = data.catalog;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.catalog = coerced0));
      }
      if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4)) {
        let err3 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema57.properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.id = coerced1));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!formats6.validate(data1)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.replyid !== void 0) {
      let data2 = data.replyid;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced2 = +data2;
          else {
            let err7 = { instancePath: instancePath + "/replyid", schemaPath: "#/properties/replyid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.replyid = coerced2));
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/replyid", schemaPath: "#/properties/replyid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!formats6.validate(data2)) {
          let err9 = { instancePath: instancePath + "/replyid", schemaPath: "#/properties/replyid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.authorid !== void 0) {
      let data3 = data.authorid;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1))
            coerced3 = +data3;
          else {
            let err10 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.authorid = coerced3));
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          let err11 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!formats6.validate(data3)) {
          let err12 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = { props: { catalog: !0, id: !0, replyid: !0, authorid: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFavorites_body_application_x_www_form_urlencoded = validate169, schema58 = { allOf: [{ type: "object", properties: { page: { $ref: "/components/schemas/Page", default: 1 } } }, { type: "object", required: ["type", "pageSize", "dataType"], properties: { type: { type: "integer", enum: [0, 1, 2, 3, 4, 5, 7] }, page: { $ref: "/components/schemas/Page" }, pageIndex: { $ref: "/components/schemas/PageIndex" }, pageSize: { $ref: "/components/schemas/PageSize" }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } } }], $id: "/listFavorites/body/application%2Fx-www-form-urlencoded" };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.page === void 0 && (data.page = 1), validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  else {
    let err0 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.pageSize === void 0) {
      let err2 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dataType === void 0) {
      let err3 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType0 = typeof data1, coerced0;
        if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced0 = data1)), coerced0 === void 0)
          if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced0 = +data1;
          else {
            let err4 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/1/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.type = coerced0));
      }
      if (!(data1 === 0 || data1 === 1 || data1 === 2 || data1 === 3 || data1 === 4 || data1 === 5 || data1 === 7)) {
        let err5 = { instancePath: instancePath + "/type", schemaPath: "#/allOf/1/properties/type/enum", keyword: "enum", params: { allowedValues: schema58.allOf[1].properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.page !== void 0 && (validate71(data.page, { instancePath: instancePath + "/page", parentData: data, parentDataProperty: "page", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length)), data.pageIndex !== void 0 && (validate74(data.pageIndex, { instancePath: instancePath + "/pageIndex", parentData: data, parentDataProperty: "pageIndex", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data.pageSize !== void 0 && (validate76(data.pageSize, { instancePath: instancePath + "/pageSize", parentData: data, parentDataProperty: "pageSize", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = { props: { type: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _addFavorite_body_application_x_www_form_urlencoded = validate176;
var schema60 = { type: "integer", enum: [1, 2, 3, 4, 5, 7], $id: "/components/schemas/FavoriteType" };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
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
  if (!(data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || data === 7)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dataType === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.id = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!formats6.validate(data0)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    data.type !== void 0 && (validate177(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length)), data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: { id: !0, type: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getProject_body_application_x_www_form_urlencoded = validate181;
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ident === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ident" }, message: "must have required property 'ident'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ident !== void 0) {
      let data0 = data.ident;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/ident", schemaPath: "#/properties/ident/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.ident = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err2 = { instancePath: instancePath + "/ident", schemaPath: "#/properties/ident/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = { props: { ident: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listProjectCategories_body_application_x_www_form_urlencoded = validate184;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tag !== void 0) {
      let data0 = data.tag;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.tag = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err3 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
validate184.evaluated = { props: { tag: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listProjects_body_application_x_www_form_urlencoded = validate187, schema63 = { type: "object", required: ["type", "dataType"], properties: { type: { type: "string", enum: ["recommend", "time", "view", "cn"] }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } }, $id: "/listProjects/body/application%2Fx-www-form-urlencoded" };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.type = coerced0));
      }
      if (!(data0 === "recommend" || data0 === "time" || data0 === "view" || data0 === "cn")) {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema63.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = { props: { type: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listTaggedProjects_body_application_x_www_form_urlencoded = validate190;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tag !== void 0) {
      let data0 = data.tag;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.tag = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) < 1) {
        let err3 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = { props: { tag: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deleteMessages_body_application_x_www_form_urlencoded = validate193;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.user === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.friend === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "friend" }, message: "must have required property 'friend'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.dataType === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.user !== void 0) {
      let data0 = data.user;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err3 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.user = coerced0));
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (!formats6.validate(data0)) {
          let err5 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.friend !== void 0) {
      let data1 = data.friend;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
            coerced1 = +data1;
          else {
            let err6 = { instancePath: instancePath + "/friend", schemaPath: "#/properties/friend/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.friend = coerced1));
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/friend", schemaPath: "#/properties/friend/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!formats6.validate(data1)) {
          let err8 = { instancePath: instancePath + "/friend", schemaPath: "#/properties/friend/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { props: { user: !0, friend: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _search_body_application_x_www_form_urlencoded = validate196, schema66 = { allOf: [{ type: "object", properties: { page: { type: "string", pattern: "^[0-9]+$", default: "1" } } }, { type: "object", required: ["catalog", "q", "pageSize", "dataType"], properties: { catalog: { type: "string", enum: ["news", "blog", "project", "post"] }, q: { type: "string", minLength: 1 }, page: { type: "string", pattern: "^[0-9]+$" }, pageIndex: { type: "string", pattern: "^[0-9]+$" }, pageSize: { type: "string", pattern: "^[0-9]+$" }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } } }], $id: "/search/body/application%2Fx-www-form-urlencoded" };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.page === void 0 && (data.page = "1");
    let data0 = data.page;
    if (typeof data0 != "string") {
      let dataType0 = typeof data0, coerced0;
      if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
        if (dataType0 == "number" || dataType0 == "boolean")
          coerced0 = "" + data0;
        else if (data0 === null)
          coerced0 = "";
        else {
          let err0 = { instancePath: instancePath + "/page", schemaPath: "#/allOf/0/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.page = coerced0));
    }
    if (typeof data0 == "string" && !pattern9.test(data0)) {
      let err1 = { instancePath: instancePath + "/page", schemaPath: "#/allOf/0/properties/page/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.catalog === void 0) {
      let err3 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "catalog" }, message: "must have required property 'catalog'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.q === void 0) {
      let err4 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "q" }, message: "must have required property 'q'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.pageSize === void 0) {
      let err5 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "pageSize" }, message: "must have required property 'pageSize'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.dataType === void 0) {
      let err6 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.catalog !== void 0) {
      let data1 = data.catalog;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err7 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.catalog = coerced1));
      }
      if (!(data1 === "news" || data1 === "blog" || data1 === "project" || data1 === "post")) {
        let err8 = { instancePath: instancePath + "/catalog", schemaPath: "#/allOf/1/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema66.allOf[1].properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.q !== void 0) {
      let data2 = data.q;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err9 = { instancePath: instancePath + "/q", schemaPath: "#/allOf/1/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.q = coerced2));
      }
      if (typeof data2 == "string" && func1(data2) < 1) {
        let err10 = { instancePath: instancePath + "/q", schemaPath: "#/allOf/1/properties/q/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.page !== void 0) {
      let data3 = data.page;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err11 = { instancePath: instancePath + "/page", schemaPath: "#/allOf/1/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.page = coerced3));
      }
      if (typeof data3 == "string" && !pattern9.test(data3)) {
        let err12 = { instancePath: instancePath + "/page", schemaPath: "#/allOf/1/properties/page/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.pageIndex !== void 0) {
      let data4 = data.pageIndex;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err13 = { instancePath: instancePath + "/pageIndex", schemaPath: "#/allOf/1/properties/pageIndex/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.pageIndex = coerced4));
      }
      if (typeof data4 == "string" && !pattern9.test(data4)) {
        let err14 = { instancePath: instancePath + "/pageIndex", schemaPath: "#/allOf/1/properties/pageIndex/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.pageSize !== void 0) {
      let data5 = data.pageSize;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err15 = { instancePath: instancePath + "/pageSize", schemaPath: "#/allOf/1/properties/pageSize/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.pageSize = coerced5));
      }
      if (typeof data5 == "string" && !pattern9.test(data5)) {
        let err16 = { instancePath: instancePath + "/pageSize", schemaPath: "#/allOf/1/properties/pageSize/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err17 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = { props: { catalog: !0, q: !0, page: !0, pageIndex: !0, pageSize: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _clearNotice_body_application_x_www_form_urlencoded = validate199, schema67 = { type: "object", required: ["type", "dataType"], properties: { type: { type: "integer", enum: [1, 2, 3, 4] }, dataType: { $ref: "/components/schemas/DataType" }, callback: { $ref: "/components/schemas/CallbackName" } }, $id: "/clearNotice/body/application%2Fx-www-form-urlencoded" };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
            coerced0 = +data0;
          else {
            let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.type = coerced0));
      }
      if (!(data0 === 1 || data0 === 2 || data0 === 3 || data0 === 4)) {
        let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema67.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.dataType !== void 0 && (validate63(data.dataType, { instancePath: instancePath + "/dataType", parentData: data, parentDataProperty: "dataType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.callback !== void 0 && (validate65(data.callback, { instancePath: instancePath + "/callback", parentData: data, parentDataProperty: "callback", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = { props: { type: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };

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
var _authorize_400_application_json = validate532;
var schema21 = { type: "object", required: ["error"], properties: { error: { type: ["string", "integer"] }, error_description: { type: "string" } }, $id: "/components/schemas/OAuthError" };
function validate542(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate542.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: schema21.properties.error.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.error_description !== void 0 && typeof data.error_description != "string") {
      let err2 = { instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate542.errors = vErrors, errors === 0;
}
validate542.evaluated = { props: { error: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate532.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate542(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors), errors = vErrors.length), validate532.errors = vErrors, errors === 0;
}
validate532.evaluated = { props: { error: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _tokenByQuery_200_application_json = validate562;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.access_token === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access_token" }, message: "must have required property 'access_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.token_type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token_type" }, message: "must have required property 'token_type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.expires_in === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expires_in" }, message: "must have required property 'expires_in'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.uid === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.access_token !== void 0 && typeof data.access_token != "string") {
      let err4 = { instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.refresh_token !== void 0 && typeof data.refresh_token != "string") {
      let err5 = { instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.token_type !== void 0 && typeof data.token_type != "string") {
      let err6 = { instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.expires_in !== void 0) {
      let data3 = data.expires_in;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.uid !== void 0) {
      let data4 = data.uid;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { access_token: !0, refresh_token: !0, token_type: !0, expires_in: !0, uid: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate562(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate562.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length), validate562.errors = vErrors, errors === 0;
}
validate562.evaluated = { props: { access_token: !0, refresh_token: !0, token_type: !0, expires_in: !0, uid: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _token_body_application_json = validate592;
var schema25 = { type: "object", required: ["client_id", "client_secret", "grant_type", "redirect_uri", "dataType"], properties: { client_id: { type: "string", minLength: 1 }, client_secret: { type: "string", minLength: 1, format: "password" }, grant_type: { type: "string", enum: ["authorization_code", "refresh_token"] }, redirect_uri: { type: "string", format: "uri" }, code: { type: "string", format: "password" }, refresh_token: { type: "string", format: "password" }, dataType: { type: "string", enum: ["json", "jsonp", "xml"] }, callback: { type: "string", pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" } }, $id: "/components/schemas/TokenRequest" }, func12 = require_ucs2length().default, formats02 = require_formats().fullFormats.uri, pattern32 = new RegExp("^[A-Za-z_$][A-Za-z0-9_$.]*$", "u");
function validate602(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate602.evaluated;
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
    if (data.redirect_uri === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uri" }, message: "must have required property 'redirect_uri'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.dataType === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.client_id !== void 0) {
      let data0 = data.client_id;
      if (typeof data0 == "string") {
        if (func12(data0) < 1) {
          let err5 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.client_secret !== void 0) {
      let data1 = data.client_secret;
      if (typeof data1 == "string") {
        if (func12(data1) < 1) {
          let err7 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.grant_type !== void 0) {
      let data2 = data.grant_type;
      if (typeof data2 != "string") {
        let err9 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data2 === "authorization_code" || data2 === "refresh_token")) {
        let err10 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema25.properties.grant_type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.redirect_uri !== void 0) {
      let data3 = data.redirect_uri;
      if (typeof data3 == "string") {
        if (!formats02(data3)) {
          let err11 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.code !== void 0 && typeof data.code != "string") {
      let err13 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.refresh_token !== void 0 && typeof data.refresh_token != "string") {
      let err14 = { instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.dataType !== void 0) {
      let data6 = data.dataType;
      if (typeof data6 != "string") {
        let err15 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (!(data6 === "json" || data6 === "jsonp" || data6 === "xml")) {
        let err16 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema25.properties.dataType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.callback !== void 0) {
      let data7 = data.callback;
      if (typeof data7 == "string") {
        if (!pattern32.test(data7)) {
          let err17 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" }, message: 'must match pattern "^[A-Za-z_$][A-Za-z0-9_$.]*$"' };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate602.errors = vErrors, errors === 0;
}
validate602.evaluated = { props: { client_id: !0, client_secret: !0, grant_type: !0, redirect_uri: !0, code: !0, refresh_token: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate592(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate592.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate602(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors), errors = vErrors.length), validate592.errors = vErrors, errors === 0;
}
validate592.evaluated = { props: { client_id: !0, client_secret: !0, grant_type: !0, redirect_uri: !0, code: !0, refresh_token: !0, dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _user_200_application_json = validate622;
var schema27 = { type: "object", required: ["id"], properties: { id: { type: ["integer", "string"] }, name: { type: "string" }, email: { type: "string" }, gender: { type: "string" }, avatar: { type: "string" }, location: { type: "string" }, url: { type: "string" } }, $id: "/components/schemas/User" };
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate632.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema27.properties.id.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.gender !== void 0 && typeof data.gender != "string") {
      let err4 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.avatar !== void 0 && typeof data.avatar != "string") {
      let err5 = { instancePath: instancePath + "/avatar", schemaPath: "#/properties/avatar/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.location !== void 0 && typeof data.location != "string") {
      let err6 = { instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err7 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate632.errors = vErrors, errors === 0;
}
validate632.evaluated = { props: { id: !0, name: !0, email: !0, gender: !0, avatar: !0, location: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "string") {
      let err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.error_description !== void 0 && typeof data.error_description != "string") {
      let err2 = { instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { error: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.error_description !== void 0 && typeof data.error_description != "string") {
      let err2 = { instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: { error: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate702(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate702.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.code === void 0) {
          let err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.code !== void 0) {
          let data1 = data0.code;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let err2 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data0.msg !== void 0 && typeof data0.msg != "string") {
          let err3 = { instancePath: instancePath + "/error/msg", schemaPath: "#/properties/error/properties/msg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate702.errors = vErrors, errors === 0;
}
validate702.evaluated = { props: { error: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate652(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate652.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.error = !0, props0.error_description = !0;
  }
  let _errs2 = errors;
  validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = props0 || {}, props0.error = !0, props0.error_description = !0));
    let _errs3 = errors;
    validate702(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate702.errors : vErrors.concat(validate702.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2, props0 !== !0 && (props0 = props0 || {}, props0.error = !0));
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate652.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate652.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate622(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate622.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate632(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = {};
    props0.id = !0, props0.name = !0, props0.email = !0, props0.gender = !0, props0.avatar = !0, props0.location = !0, props0.url = !0;
  }
  let _errs2 = errors;
  if (!validate652(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate652.errors : vErrors.concat(validate652.errors), errors = vErrors.length;
  else
    var props1 = validate652.evaluated.props;
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && props1 !== void 0 && (props1 === !0 ? props0 = !0 : (props0 = props0 || {}, Object.assign(props0, props1)))), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate622.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate622.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var _user_400_application_json = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !validate652(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }))
    vErrors = vErrors === null ? validate652.errors : vErrors.concat(validate652.errors), errors = vErrors.length;
  else
    var props0 = validate652.evaluated.props;
  return validate73.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate73.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var _userByForm_body_application_json = validate75;
var schema34 = { type: "object", required: ["dataType"], properties: { dataType: { type: "string", enum: ["json", "jsonp", "xml"] }, callback: { type: "string", pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" } }, $id: "/components/schemas/Form" };
function validate762(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate762.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dataType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dataType" }, message: "must have required property 'dataType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.dataType !== void 0) {
      let data0 = data.dataType;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "json" || data0 === "jsonp" || data0 === "xml")) {
        let err2 = { instancePath: instancePath + "/dataType", schemaPath: "#/properties/dataType/enum", keyword: "enum", params: { allowedValues: schema34.properties.dataType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.callback !== void 0) {
      let data1 = data.callback;
      if (typeof data1 == "string") {
        if (!pattern32.test(data1)) {
          let err3 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_$][A-Za-z0-9_$.]*$" }, message: 'must match pattern "^[A-Za-z_$][A-Za-z0-9_$.]*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/callback", schemaPath: "#/properties/callback/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate762.errors = vErrors, errors === 0;
}
validate762.evaluated = { props: { dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate762(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate762.errors : vErrors.concat(validate762.errors), errors = vErrors.length), validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { dataType: !0, callback: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getUserInformation_200_application_json = validate78;
var schema362 = { type: "object", required: ["uid", "name"], properties: { uid: { type: "integer", format: "int64" }, name: { type: "string" }, ident: { type: "string" }, gender: { type: "integer" }, relation: { type: "integer", enum: [1, 2, 3] }, province: { type: "string" }, city: { type: "string" }, platforms: { type: "array", items: { type: "string" } }, expertise: { type: "array", items: { type: "string" } }, joinTime: { $ref: "/components/schemas/Time" }, lastLoginTime: { $ref: "/components/schemas/Time" }, portrait: { type: "string" }, notice: { $ref: "/components/schemas/Notice" } }, $id: "/components/schemas/UserInformation" }, formats2 = require_formats().fullFormats.int64;
function validate802(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate802.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate802.errors = vErrors, errors === 0;
}
validate802.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.replyCount === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "replyCount" }, message: "must have required property 'replyCount'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.msgCount === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "msgCount" }, message: "must have required property 'msgCount'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fansCount === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fansCount" }, message: "must have required property 'fansCount'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.referCount === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "referCount" }, message: "must have required property 'referCount'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.replyCount !== void 0) {
      let data0 = data.replyCount;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err4 = { instancePath: instancePath + "/replyCount", schemaPath: "#/properties/replyCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err5 = { instancePath: instancePath + "/replyCount", schemaPath: "#/properties/replyCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.msgCount !== void 0) {
      let data1 = data.msgCount;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/msgCount", schemaPath: "#/properties/msgCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err7 = { instancePath: instancePath + "/msgCount", schemaPath: "#/properties/msgCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.fansCount !== void 0) {
      let data2 = data.fansCount;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/fansCount", schemaPath: "#/properties/fansCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err9 = { instancePath: instancePath + "/fansCount", schemaPath: "#/properties/fansCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.referCount !== void 0) {
      let data3 = data.referCount;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/referCount", schemaPath: "#/properties/referCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        let err11 = { instancePath: instancePath + "/referCount", schemaPath: "#/properties/referCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { props: { replyCount: !0, msgCount: !0, fansCount: !0, referCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.ident !== void 0 && typeof data.ident != "string") {
      let err5 = { instancePath: instancePath + "/ident", schemaPath: "#/properties/ident/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.gender !== void 0) {
      let data3 = data.gender;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.relation !== void 0) {
      let data4 = data.relation;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err7 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (!(data4 === 1 || data4 === 2 || data4 === 3)) {
        let err8 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema362.properties.relation.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.province !== void 0 && typeof data.province != "string") {
      let err9 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err10 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.platforms !== void 0) {
      let data7 = data.platforms;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data7[i0] != "string") {
            let err11 = { instancePath: instancePath + "/platforms/" + i0, schemaPath: "#/properties/platforms/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
      } else {
        let err12 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.expertise !== void 0) {
      let data9 = data.expertise;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data9[i1] != "string") {
            let err13 = { instancePath: instancePath + "/expertise/" + i1, schemaPath: "#/properties/expertise/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
      } else {
        let err14 = { instancePath: instancePath + "/expertise", schemaPath: "#/properties/expertise/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.joinTime !== void 0 && (validate802(data.joinTime, { instancePath: instancePath + "/joinTime", parentData: data, parentDataProperty: "joinTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.lastLoginTime !== void 0 && (validate802(data.lastLoginTime, { instancePath: instancePath + "/lastLoginTime", parentData: data, parentDataProperty: "lastLoginTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.portrait !== void 0 && typeof data.portrait != "string") {
      let err15 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: { uid: !0, name: !0, ident: !0, gender: !0, relation: !0, province: !0, city: !0, platforms: !0, expertise: !0, joinTime: !0, lastLoginTime: !0, portrait: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length), validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { uid: !0, name: !0, ident: !0, gender: !0, relation: !0, province: !0, city: !0, platforms: !0, expertise: !0, joinTime: !0, lastLoginTime: !0, portrait: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getMyInformation_200_application_json = validate86;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uid" }, message: "must have required property 'uid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.uid !== void 0) {
      let data0 = data.uid;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/uid", schemaPath: "#/properties/uid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.gender !== void 0) {
      let data2 = data.gender;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.province !== void 0 && typeof data.province != "string") {
      let err6 = { instancePath: instancePath + "/province", schemaPath: "#/properties/province/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      let err7 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.platforms !== void 0) {
      let data5 = data.platforms;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            let err8 = { instancePath: instancePath + "/platforms/" + i0, schemaPath: "#/properties/platforms/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.expertise !== void 0) {
      let data7 = data.expertise;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data7[i1] != "string") {
            let err10 = { instancePath: instancePath + "/expertise/" + i1, schemaPath: "#/properties/expertise/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        let err11 = { instancePath: instancePath + "/expertise", schemaPath: "#/properties/expertise/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.joinTime !== void 0 && (validate802(data.joinTime, { instancePath: instancePath + "/joinTime", parentData: data, parentDataProperty: "joinTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.lastLoginTime !== void 0 && (validate802(data.lastLoginTime, { instancePath: instancePath + "/lastLoginTime", parentData: data, parentDataProperty: "lastLoginTime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.portrait !== void 0 && typeof data.portrait != "string") {
      let err12 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.fansCount !== void 0) {
      let data12 = data.fansCount;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err13 = { instancePath: instancePath + "/fansCount", schemaPath: "#/properties/fansCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
        let err14 = { instancePath: instancePath + "/fansCount", schemaPath: "#/properties/fansCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.favoriteCount !== void 0) {
      let data13 = data.favoriteCount;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        let err15 = { instancePath: instancePath + "/favoriteCount", schemaPath: "#/properties/favoriteCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
        let err16 = { instancePath: instancePath + "/favoriteCount", schemaPath: "#/properties/favoriteCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.followersCount !== void 0) {
      let data14 = data.followersCount;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        let err17 = { instancePath: instancePath + "/followersCount", schemaPath: "#/properties/followersCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
        let err18 = { instancePath: instancePath + "/followersCount", schemaPath: "#/properties/followersCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { uid: !0, name: !0, gender: !0, province: !0, city: !0, platforms: !0, expertise: !0, joinTime: !0, lastLoginTime: !0, portrait: !0, fansCount: !0, favoriteCount: !0, followersCount: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate87(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: { uid: !0, name: !0, gender: !0, province: !0, city: !0, platforms: !0, expertise: !0, joinTime: !0, lastLoginTime: !0, portrait: !0, fansCount: !0, favoriteCount: !0, followersCount: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _updatePortrait_200_application_json = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: { error: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFriends_200_application_json = validate94;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userid" }, message: "must have required property 'userid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.userid !== void 0) {
      let data0 = data.userid;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/userid", schemaPath: "#/properties/userid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/userid", schemaPath: "#/properties/userid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.gender !== void 0) {
      let data2 = data.gender;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.expertise !== void 0 && typeof data.expertise != "string") {
      let err6 = { instancePath: instancePath + "/expertise", schemaPath: "#/properties/expertise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.portrait !== void 0 && typeof data.portrait != "string") {
      let err7 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: { userid: !0, name: !0, gender: !0, expertise: !0, portrait: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.userList === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userList" }, message: "must have required property 'userList'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.userList !== void 0) {
      let data0 = data.userList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate96(data0[i0], { instancePath: instancePath + "/userList/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/userList", schemaPath: "#/properties/userList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: { userList: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate95(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length), validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: { userList: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listActivities_200_application_json = validate100;
var schema47 = { type: "object", required: ["id"], properties: { id: { type: "integer", format: "int64" }, author: { type: "string" }, authorid: { type: "integer", format: "int64" }, portrait: { type: "string" }, pubDate: { $ref: "/components/schemas/Time" }, title: { type: "string" }, catalog: { type: "string" }, appClient: { $ref: "/components/schemas/AppClient" }, objectId: { type: "integer", format: "int64" }, objectType: { $ref: "/components/schemas/ObjectType" }, objectCatalog: { type: "integer", enum: [1, 2, 3, 4, 5] }, objectTitle: { type: "string" }, objectReply: { type: "array", items: { type: "object", properties: { objectName: { type: "string" }, objectBody: { type: "string" } } } }, url: { type: "string" }, message: { type: "string" }, tweetImage: { type: "string" }, commentCount: { type: "integer", minimum: 0 } }, $id: "/components/schemas/Activity" }, schema48 = { type: "integer", enum: [1, 2, 3, 4, 5], $id: "/components/schemas/AppClient" };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === 1 || data === 2 || data === 3 || data === 4 || data === 5)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema49 = { type: "integer", enum: [1, 2, 3, 4, 5, 6, 7, 8, 16, 17, 18, 19, 20, 21, 32, 100, 101], $id: "/components/schemas/ObjectType" };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || data === 6 || data === 7 || data === 8 || data === 16 || data === 17 || data === 18 || data === 19 || data === 20 || data === 21 || data === 32 || data === 100 || data === 101)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
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
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err3 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.authorid !== void 0) {
      let data2 = data.authorid;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && !formats2.validate(data2)) {
        let err5 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.portrait !== void 0 && typeof data.portrait != "string") {
      let err6 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.title !== void 0 && typeof data.title != "string") {
      let err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.catalog !== void 0 && typeof data.catalog != "string") {
      let err8 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.appClient !== void 0 && (validate104(data.appClient, { instancePath: instancePath + "/appClient", parentData: data, parentDataProperty: "appClient", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.objectId !== void 0) {
      let data8 = data.objectId;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err9 = { instancePath: instancePath + "/objectId", schemaPath: "#/properties/objectId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && !formats2.validate(data8)) {
        let err10 = { instancePath: instancePath + "/objectId", schemaPath: "#/properties/objectId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.objectType !== void 0 && (validate106(data.objectType, { instancePath: instancePath + "/objectType", parentData: data, parentDataProperty: "objectType", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length)), data.objectCatalog !== void 0) {
      let data10 = data.objectCatalog;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err11 = { instancePath: instancePath + "/objectCatalog", schemaPath: "#/properties/objectCatalog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data10 === 1 || data10 === 2 || data10 === 3 || data10 === 4 || data10 === 5)) {
        let err12 = { instancePath: instancePath + "/objectCatalog", schemaPath: "#/properties/objectCatalog/enum", keyword: "enum", params: { allowedValues: schema47.properties.objectCatalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.objectTitle !== void 0 && typeof data.objectTitle != "string") {
      let err13 = { instancePath: instancePath + "/objectTitle", schemaPath: "#/properties/objectTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.objectReply !== void 0) {
      let data12 = data.objectReply;
      if (Array.isArray(data12)) {
        let len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.objectName !== void 0 && typeof data13.objectName != "string") {
              let err14 = { instancePath: instancePath + "/objectReply/" + i0 + "/objectName", schemaPath: "#/properties/objectReply/items/properties/objectName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data13.objectBody !== void 0 && typeof data13.objectBody != "string") {
              let err15 = { instancePath: instancePath + "/objectReply/" + i0 + "/objectBody", schemaPath: "#/properties/objectReply/items/properties/objectBody/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/objectReply/" + i0, schemaPath: "#/properties/objectReply/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/objectReply", schemaPath: "#/properties/objectReply/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err18 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err19 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.tweetImage !== void 0 && typeof data.tweetImage != "string") {
      let err20 = { instancePath: instancePath + "/tweetImage", schemaPath: "#/properties/tweetImage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.commentCount !== void 0) {
      let data19 = data.commentCount;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
        let err21 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19))) {
        let err22 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: { id: !0, author: !0, authorid: !0, portrait: !0, pubDate: !0, title: !0, catalog: !0, appClient: !0, objectId: !0, objectType: !0, objectCatalog: !0, objectTitle: !0, objectReply: !0, url: !0, message: !0, tweetImage: !0, commentCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1012(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1012.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.activelist === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activelist" }, message: "must have required property 'activelist'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.activelist !== void 0) {
      let data0 = data.activelist;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate102(data0[i0], { instancePath: instancePath + "/activelist/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/activelist", schemaPath: "#/properties/activelist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1012.errors = vErrors, errors === 0;
}
validate1012.evaluated = { props: { activelist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate100.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1012(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1012.errors : vErrors.concat(validate1012.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
}
validate100.evaluated = { props: { activelist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _updateUserRelation_200_application_json = validate111;
var schema51 = { type: "object", required: ["error"], properties: { error: { type: "integer" }, relation: { type: "integer", enum: [1, 2, 3] }, error_description: { type: "string" } }, $id: "/components/schemas/RelationStatus" };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.relation !== void 0) {
      let data1 = data.relation;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err2 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data1 === 1 || data1 === 2 || data1 === 3)) {
        let err3 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema51.properties.relation.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.error_description !== void 0 && typeof data.error_description != "string") {
      let err4 = { instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { props: { error: !0, relation: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate112(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length), validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { props: { error: !0, relation: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listNews_200_application_json = validate114;
var schema53 = { type: "object", required: ["newslist"], properties: { newslist: { type: "array", items: { $ref: "/components/schemas/News" } }, notice: { $ref: "/components/schemas/Notice" }, catalog: { type: "integer", enum: [1, 2, 3] }, newsCount: { type: "integer", minimum: 0 }, pageSize: { type: "integer", minimum: 1 } }, $id: "/components/schemas/NewsList" }, schema542 = { type: "object", required: ["id", "title"], properties: { id: { type: "integer", format: "int64" }, title: { type: "string" }, author: { type: "string" }, authorid: { type: "integer", format: "int64" }, pubDate: { $ref: "/components/schemas/Time" }, commentCount: { type: "integer", minimum: 0 }, type: { type: "integer", enum: [0, 1, 2, 3, 4, 7] } }, $id: "/components/schemas/News" };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.authorid !== void 0) {
      let data3 = data.authorid;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats2.validate(data3)) {
        let err7 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.commentCount !== void 0) {
      let data5 = data.commentCount;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err8 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        let err9 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data6 === 0 || data6 === 1 || data6 === 2 || data6 === 3 || data6 === 4 || data6 === 7)) {
        let err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema542.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = { props: { id: !0, title: !0, author: !0, authorid: !0, pubDate: !0, commentCount: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.newslist === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "newslist" }, message: "must have required property 'newslist'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.newslist !== void 0) {
      let data0 = data.newslist;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate116(data0[i0], { instancePath: instancePath + "/newslist/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/newslist", schemaPath: "#/properties/newslist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.catalog !== void 0) {
      let data3 = data.catalog;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err2 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (!(data3 === 1 || data3 === 2 || data3 === 3)) {
        let err3 = { instancePath: instancePath + "/catalog", schemaPath: "#/properties/catalog/enum", keyword: "enum", params: { allowedValues: schema53.properties.catalog.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.newsCount !== void 0) {
      let data4 = data.newsCount;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err4 = { instancePath: instancePath + "/newsCount", schemaPath: "#/properties/newsCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        let err5 = { instancePath: instancePath + "/newsCount", schemaPath: "#/properties/newsCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.pageSize !== void 0) {
      let data5 = data.pageSize;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err6 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
        let err7 = { instancePath: instancePath + "/pageSize", schemaPath: "#/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { props: { newslist: !0, notice: !0, catalog: !0, newsCount: !0, pageSize: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate115(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: { newslist: !0, notice: !0, catalog: !0, newsCount: !0, pageSize: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getNews_200_application_json = validate121;
function validate1242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1242.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err3 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1242.errors = vErrors, errors === 0;
}
validate1242.evaluated = { props: { title: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema582 = { type: "integer", enum: [0, 1], $id: "/components/schemas/Flag" };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === 0 || data === 1)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema582.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.body === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err6 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err7 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.authorid !== void 0) {
      let data4 = data.authorid;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err9 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.relativies !== void 0) {
      let data6 = data.relativies;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1242(data6[i0], { instancePath: instancePath + "/relativies/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1242.errors : vErrors.concat(validate1242.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/relativies", schemaPath: "#/properties/relativies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.favorite !== void 0 && (validate126(data.favorite, { instancePath: instancePath + "/favorite", parentData: data, parentDataProperty: "favorite", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.commentCount !== void 0) {
      let data9 = data.commentCount;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err11 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
        let err12 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: { id: !0, title: !0, body: !0, author: !0, authorid: !0, pubDate: !0, relativies: !0, favorite: !0, commentCount: !0, url: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length), validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { props: { id: !0, title: !0, body: !0, author: !0, authorid: !0, pubDate: !0, relativies: !0, favorite: !0, commentCount: !0, url: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listPosts_200_application_json = validate130;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0 && typeof data.name != "string") {
      let err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    data.time !== void 0 && (validate802(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { props: { name: !0, time: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.authorid !== void 0) {
      let data3 = data.authorid;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats2.validate(data3)) {
        let err7 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.portrait !== void 0 && typeof data.portrait != "string") {
      let err8 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.answerCount !== void 0) {
      let data6 = data.answerCount;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err9 = { instancePath: instancePath + "/answerCount", schemaPath: "#/properties/answerCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err10 = { instancePath: instancePath + "/answerCount", schemaPath: "#/properties/answerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.viewCount !== void 0) {
      let data7 = data.viewCount;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err11 = { instancePath: instancePath + "/viewCount", schemaPath: "#/properties/viewCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
        let err12 = { instancePath: instancePath + "/viewCount", schemaPath: "#/properties/viewCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.answer !== void 0) {
      let data8 = data.answer, _errs17 = errors, valid1 = !1, passing0 = null, _errs18 = errors;
      if (typeof data8 == "string") {
        if (func12(data8) > 0) {
          let err13 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/0/maxLength", keyword: "maxLength", params: { limit: 0 }, message: "must NOT have more than 0 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      var _valid0 = _errs18 === errors;
      _valid0 && (valid1 = !0, passing0 = 0);
      let _errs20 = errors;
      validate134(data8, { instancePath: instancePath + "/answer", parentData: data, parentDataProperty: "answer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
      var _valid0 = _errs20 === errors;
      if (_valid0 && valid1)
        valid1 = !1, passing0 = [passing0, 1];
      else {
        if (_valid0) {
          valid1 = !0, passing0 = 1;
          var props0 = {};
          props0.name = !0, props0.time = !0;
        }
        let _errs21 = errors;
        if (Array.isArray(data8)) {
          let len0 = data8.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate134(data8[i0], { instancePath: instancePath + "/answer/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
        } else {
          let err15 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        var _valid0 = _errs21 === errors;
        _valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 2]) : _valid0 && (valid1 = !0, passing0 = 2);
      }
      if (valid1)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        let err16 = { instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: { id: !0, title: !0, author: !0, authorid: !0, portrait: !0, pubDate: !0, answerCount: !0, viewCount: !0, answer: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate131.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.post_list === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "post_list" }, message: "must have required property 'post_list'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.post_list !== void 0) {
      let data0 = data.post_list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate132(data0[i0], { instancePath: instancePath + "/post_list/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/post_list", schemaPath: "#/properties/post_list/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate131.errors = vErrors, errors === 0;
}
validate131.evaluated = { props: { post_list: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate131(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length), validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = { props: { post_list: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getPost_200_application_json = validate141;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.body === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err6 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err7 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.authorid !== void 0) {
      let data4 = data.authorid;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err9 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.portrait !== void 0 && typeof data.portrait != "string") {
      let err10 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.answerCount !== void 0) {
      let data7 = data.answerCount;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err11 = { instancePath: instancePath + "/answerCount", schemaPath: "#/properties/answerCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
        let err12 = { instancePath: instancePath + "/answerCount", schemaPath: "#/properties/answerCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.viewCount !== void 0) {
      let data8 = data.viewCount;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err13 = { instancePath: instancePath + "/viewCount", schemaPath: "#/properties/viewCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
        let err14 = { instancePath: instancePath + "/viewCount", schemaPath: "#/properties/viewCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.favorite !== void 0 && (validate126(data.favorite, { instancePath: instancePath + "/favorite", parentData: data, parentDataProperty: "favorite", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.url !== void 0 && typeof data.url != "string") {
      let err15 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.tags !== void 0) {
      let data11 = data.tags;
      if (Array.isArray(data11)) {
        let len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data11[i0] != "string") {
            let err16 = { instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { props: { id: !0, title: !0, body: !0, author: !0, authorid: !0, portrait: !0, pubDate: !0, answerCount: !0, viewCount: !0, favorite: !0, url: !0, tags: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate142(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length), validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { props: { id: !0, title: !0, body: !0, author: !0, authorid: !0, portrait: !0, pubDate: !0, answerCount: !0, viewCount: !0, favorite: !0, url: !0, tags: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listTweets_200_application_json = validate1462;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.body === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err4 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.authorid !== void 0) {
      let data3 = data.authorid;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats2.validate(data3)) {
        let err7 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.portrait !== void 0 && typeof data.portrait != "string") {
      let err8 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.commentCount !== void 0) {
      let data6 = data.commentCount;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err9 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err10 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { props: { id: !0, body: !0, author: !0, authorid: !0, portrait: !0, pubDate: !0, commentCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tweetlist === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tweetlist" }, message: "must have required property 'tweetlist'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tweetlist !== void 0) {
      let data0 = data.tweetlist;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate148(data0[i0], { instancePath: instancePath + "/tweetlist/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/tweetlist", schemaPath: "#/properties/tweetlist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { props: { tweetlist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1462(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1462.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate147(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length), validate1462.errors = vErrors, errors === 0;
}
validate1462.evaluated = { props: { tweetlist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getTweet_200_application_json = validate1532;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.body === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err4 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.authorid !== void 0) {
      let data3 = data.authorid;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats2.validate(data3)) {
        let err7 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.portrait !== void 0 && typeof data.portrait != "string") {
      let err8 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.imgBig !== void 0 && typeof data.imgBig != "string") {
      let err9 = { instancePath: instancePath + "/imgBig", schemaPath: "#/properties/imgBig/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.imgSmall !== void 0 && typeof data.imgSmall != "string") {
      let err10 = { instancePath: instancePath + "/imgSmall", schemaPath: "#/properties/imgSmall/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.commentCount !== void 0) {
      let data8 = data.commentCount;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err11 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
        let err12 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: { id: !0, body: !0, author: !0, authorid: !0, portrait: !0, pubDate: !0, imgBig: !0, imgSmall: !0, commentCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1532.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate154(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length), validate1532.errors = vErrors, errors === 0;
}
validate1532.evaluated = { props: { id: !0, body: !0, author: !0, authorid: !0, portrait: !0, pubDate: !0, imgBig: !0, imgSmall: !0, commentCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _createTweet_200_application_json = validate157;
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate157.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate68(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length), validate157.errors = vErrors, errors === 0;
}
validate157.evaluated = { props: { error: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deleteTweet_200_application_json = validate1592;
function validate1592(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1592.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate702(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate702.errors : vErrors.concat(validate702.errors), errors = vErrors.length), validate1592.errors = vErrors, errors === 0;
}
validate1592.evaluated = { props: { error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listBlogs_200_application_json = validate161;
var schema74 = { type: "object", required: ["id", "title"], properties: { id: { type: "integer", format: "int64" }, title: { type: "string" }, author: { type: "string" }, authorid: { type: "integer", format: "int64" }, pubDate: { $ref: "/components/schemas/Time" }, type: { type: "integer", enum: [1, 4] }, commentCount: { type: "integer", minimum: 0 } }, $id: "/components/schemas/Blog" };
function validate1632(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1632.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.authorid !== void 0) {
      let data3 = data.authorid;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats2.validate(data3)) {
        let err7 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.type !== void 0) {
      let data5 = data.type;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data5 === 1 || data5 === 4)) {
        let err9 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema74.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.commentCount !== void 0) {
      let data6 = data.commentCount;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err10 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        let err11 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate1632.errors = vErrors, errors === 0;
}
validate1632.evaluated = { props: { id: !0, title: !0, author: !0, authorid: !0, pubDate: !0, type: !0, commentCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1622(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1622.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bloglist === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bloglist" }, message: "must have required property 'bloglist'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bloglist !== void 0) {
      let data0 = data.bloglist;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1632(data0[i0], { instancePath: instancePath + "/bloglist/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1632.errors : vErrors.concat(validate1632.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/bloglist", schemaPath: "#/properties/bloglist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1622.errors = vErrors, errors === 0;
}
validate1622.evaluated = { props: { bloglist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1622(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1622.errors : vErrors.concat(validate1622.errors), errors = vErrors.length), validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { props: { bloglist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getBlog_200_application_json = validate168;
function validate1692(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1692.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.body === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err6 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err7 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.authorid !== void 0) {
      let data4 = data.authorid;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err8 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err9 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.relativies !== void 0) {
      let data6 = data.relativies;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1242(data6[i0], { instancePath: instancePath + "/relativies/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1242.errors : vErrors.concat(validate1242.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/relativies", schemaPath: "#/properties/relativies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.favorite !== void 0 && (validate126(data.favorite, { instancePath: instancePath + "/favorite", parentData: data, parentDataProperty: "favorite", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data.commentCount !== void 0) {
      let data9 = data.commentCount;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err11 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
        let err12 = { instancePath: instancePath + "/commentCount", schemaPath: "#/properties/commentCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err13 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate1692.errors = vErrors, errors === 0;
}
validate1692.evaluated = { props: { id: !0, title: !0, body: !0, author: !0, authorid: !0, pubDate: !0, relativies: !0, favorite: !0, commentCount: !0, url: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1692(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1692.errors : vErrors.concat(validate1692.errors), errors = vErrors.length), validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { props: { id: !0, title: !0, body: !0, author: !0, authorid: !0, pubDate: !0, relativies: !0, favorite: !0, commentCount: !0, url: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listUserBlogs_200_application_json = validate175;
function validate1762(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1762.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err0 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.bloglist !== void 0) {
      let data1 = data.bloglist;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate1632(data1[i0], { instancePath: instancePath + "/bloglist/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1632.errors : vErrors.concat(validate1632.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/bloglist", schemaPath: "#/properties/bloglist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.projectlist !== void 0) {
      let data3 = data.projectlist;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate1632(data3[i1], { instancePath: instancePath + "/projectlist/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1632.errors : vErrors.concat(validate1632.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/projectlist", schemaPath: "#/properties/projectlist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate1762.errors = vErrors, errors === 0;
}
validate1762.evaluated = { props: { count: !0, bloglist: !0, projectlist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1762(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1762.errors : vErrors.concat(validate1762.errors), errors = vErrors.length), validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: { count: !0, bloglist: !0, projectlist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listBlogCategories_200_application_json = validate1812;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sort !== void 0) {
      let data2 = data.sort;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: { id: !0, name: !0, sort: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.blog_sys_catalog_list !== void 0) {
      let data0 = data.blog_sys_catalog_list;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate183(data0[i0], { instancePath: instancePath + "/blog_sys_catalog_list/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length);
      } else {
        let err0 = { instancePath: instancePath + "/blog_sys_catalog_list", schemaPath: "#/properties/blog_sys_catalog_list/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.blog_user_catalog_list !== void 0) {
      let data2 = data.blog_user_catalog_list;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate183(data2[i1], { instancePath: instancePath + "/blog_user_catalog_list/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/blog_user_catalog_list", schemaPath: "#/properties/blog_user_catalog_list/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: { blog_sys_catalog_list: !0, blog_user_catalog_list: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1812(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1812.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate182(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length), validate1812.errors = vErrors, errors === 0;
}
validate1812.evaluated = { props: { blog_sys_catalog_list: !0, blog_user_catalog_list: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listBlogComments_200_application_json = validate1872;
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      let err4 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err5 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.authorid !== void 0) {
      let data3 = data.authorid;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err6 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && !formats2.validate(data3)) {
        let err7 = { instancePath: instancePath + "/authorid", schemaPath: "#/properties/authorid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.portrait !== void 0 && typeof data.portrait != "string") {
      let err8 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.appClient !== void 0 && (validate104(data.appClient, { instancePath: instancePath + "/appClient", parentData: data, parentDataProperty: "appClient", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.refers !== void 0) {
      let data7 = data.refers;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.title !== void 0 && typeof data8.title != "string") {
              let err9 = { instancePath: instancePath + "/refers/" + i0 + "/title", schemaPath: "#/properties/refers/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data8.body !== void 0 && typeof data8.body != "string") {
              let err10 = { instancePath: instancePath + "/refers/" + i0 + "/body", schemaPath: "#/properties/refers/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/refers/" + i0, schemaPath: "#/properties/refers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
      } else {
        let err12 = { instancePath: instancePath + "/refers", schemaPath: "#/properties/refers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
validate189.evaluated = { props: { id: !0, content: !0, author: !0, authorid: !0, portrait: !0, pubDate: !0, appClient: !0, refers: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.commentlist === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commentlist" }, message: "must have required property 'commentlist'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.commentlist !== void 0) {
      let data1 = data.commentlist;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate189(data1[i0], { instancePath: instancePath + "/commentlist/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/commentlist", schemaPath: "#/properties/commentlist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { props: { count: !0, commentlist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1872(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1872.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate188(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length), validate1872.errors = vErrors, errors === 0;
}
validate1872.evaluated = { props: { count: !0, commentlist: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listComments_200_application_json = validate195;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rauthor !== void 0 && typeof data.rauthor != "string") {
      let err0 = { instancePath: instancePath + "/rauthor", schemaPath: "#/properties/rauthor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.rauthorId !== void 0) {
      let data1 = data.rauthorId;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err1 = { instancePath: instancePath + "/rauthorId", schemaPath: "#/properties/rauthorId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && !formats2.validate(data1)) {
        let err2 = { instancePath: instancePath + "/rauthorId", schemaPath: "#/properties/rauthorId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.rpubDate !== void 0 && (validate802(data.rpubDate, { instancePath: instancePath + "/rpubDate", parentData: data, parentDataProperty: "rpubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.rcontent !== void 0 && typeof data.rcontent != "string") {
      let err3 = { instancePath: instancePath + "/rcontent", schemaPath: "#/properties/rcontent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
validate200.evaluated = { props: { rauthor: !0, rauthorId: !0, rpubDate: !0, rcontent: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      let err4 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.client_type !== void 0 && (validate104(data.client_type, { instancePath: instancePath + "/client_type", parentData: data, parentDataProperty: "client_type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.commentAuthor !== void 0 && typeof data.commentAuthor != "string") {
      let err5 = { instancePath: instancePath + "/commentAuthor", schemaPath: "#/properties/commentAuthor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.commentAuthorId !== void 0) {
      let data5 = data.commentAuthorId;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err6 = { instancePath: instancePath + "/commentAuthorId", schemaPath: "#/properties/commentAuthorId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && !formats2.validate(data5)) {
        let err7 = { instancePath: instancePath + "/commentAuthorId", schemaPath: "#/properties/commentAuthorId/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.commentPortrait !== void 0 && typeof data.commentPortrait != "string") {
      let err8 = { instancePath: instancePath + "/commentPortrait", schemaPath: "#/properties/commentPortrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.replies !== void 0) {
      let data7 = data.replies;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate200(data7[i0], { instancePath: instancePath + "/replies/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/replies", schemaPath: "#/properties/replies/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.refers !== void 0) {
      let data9 = data.refers;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.refertitle !== void 0 && typeof data10.refertitle != "string") {
              let err10 = { instancePath: instancePath + "/refers/" + i1 + "/refertitle", schemaPath: "#/properties/refers/items/properties/refertitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data10.referbody !== void 0 && typeof data10.referbody != "string") {
              let err11 = { instancePath: instancePath + "/refers/" + i1 + "/referbody", schemaPath: "#/properties/refers/items/properties/referbody/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/refers/" + i1, schemaPath: "#/properties/refers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/refers", schemaPath: "#/properties/refers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
validate197.evaluated = { props: { id: !0, content: !0, pubDate: !0, client_type: !0, commentAuthor: !0, commentAuthorId: !0, commentPortrait: !0, replies: !0, refers: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate1962(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate1962.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.commentList === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "commentList" }, message: "must have required property 'commentList'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.commentList !== void 0) {
      let data0 = data.commentList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate197(data0[i0], { instancePath: instancePath + "/commentList/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/commentList", schemaPath: "#/properties/commentList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate1962.errors = vErrors, errors === 0;
}
validate1962.evaluated = { props: { commentList: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate1962(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate1962.errors : vErrors.concat(validate1962.errors), errors = vErrors.length), validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { props: { commentList: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listFavorites_200_application_json = validate206;
var schema92 = { type: "integer", enum: [1, 2, 3, 4, 5, 7], $id: "/components/schemas/FavoriteType" };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate209.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === 1 || data === 2 || data === 3 || data === 4 || data === 5 || data === 7)) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema92.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
validate209.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.objid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objid" }, message: "must have required property 'objid'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.objid !== void 0) {
      let data0 = data.objid;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/objid", schemaPath: "#/properties/objid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/objid", schemaPath: "#/properties/objid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.type !== void 0 && (validate209(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length)), data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = { props: { objid: !0, type: !0, title: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate207.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.favoriteList === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "favoriteList" }, message: "must have required property 'favoriteList'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.favoriteList !== void 0) {
      let data0 = data.favoriteList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate208(data0[i0], { instancePath: instancePath + "/favoriteList/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/favoriteList", schemaPath: "#/properties/favoriteList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate207.errors = vErrors, errors === 0;
}
validate207.evaluated = { props: { favoriteList: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate206.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate207(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length), validate206.errors = vErrors, errors === 0;
}
validate206.evaluated = { props: { favoriteList: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getProject_200_application_json = validate214;
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.extensionTitle !== void 0 && typeof data.extensionTitle != "string") {
      let err5 = { instancePath: instancePath + "/extensionTitle", schemaPath: "#/properties/extensionTitle/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.body !== void 0 && typeof data.body != "string") {
      let err6 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.logo !== void 0 && typeof data.logo != "string") {
      let err7 = { instancePath: instancePath + "/logo", schemaPath: "#/properties/logo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.os !== void 0 && typeof data.os != "string") {
      let err8 = { instancePath: instancePath + "/os", schemaPath: "#/properties/os/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.languages !== void 0 && typeof data.languages != "string") {
      let err9 = { instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.license !== void 0 && typeof data.license != "string") {
      let err10 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.recordtime !== void 0 && (validate802(data.recordtime, { instancePath: instancePath + "/recordtime", parentData: data, parentDataProperty: "recordtime", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.homepage !== void 0 && typeof data.homepage != "string") {
      let err11 = { instancePath: instancePath + "/homepage", schemaPath: "#/properties/homepage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.document !== void 0 && typeof data.document != "string") {
      let err12 = { instancePath: instancePath + "/document", schemaPath: "#/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.download !== void 0 && typeof data.download != "string") {
      let err13 = { instancePath: instancePath + "/download", schemaPath: "#/properties/download/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err14 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    data.favorite !== void 0 && (validate126(data.favorite, { instancePath: instancePath + "/favorite", parentData: data, parentDataProperty: "favorite", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length));
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { props: { id: !0, title: !0, extensionTitle: !0, body: !0, logo: !0, os: !0, languages: !0, license: !0, recordtime: !0, homepage: !0, document: !0, download: !0, url: !0, favorite: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate214.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate215(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length), validate214.errors = vErrors, errors === 0;
}
validate214.evaluated = { props: { id: !0, title: !0, extensionTitle: !0, body: !0, logo: !0, os: !0, languages: !0, license: !0, recordtime: !0, homepage: !0, document: !0, download: !0, url: !0, favorite: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listProjectCategories_200_application_json = validate219;
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tag === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property 'tag'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.tag !== void 0) {
      let data0 = data.tag;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { props: { tag: !0, name: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate220.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.softwareTypes === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "softwareTypes" }, message: "must have required property 'softwareTypes'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.softwareTypes !== void 0) {
      let data0 = data.softwareTypes;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate221(data0[i0], { instancePath: instancePath + "/softwareTypes/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/softwareTypes", schemaPath: "#/properties/softwareTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate220.errors = vErrors, errors === 0;
}
validate220.evaluated = { props: { softwareTypes: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate220(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors), errors = vErrors.length), validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { props: { softwareTypes: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listProjects_200_application_json = validate225;
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err4 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = { props: { name: !0, description: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectList === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectList" }, message: "must have required property 'projectList'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.projectList !== void 0) {
      let data0 = data.projectList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate227(data0[i0], { instancePath: instancePath + "/projectList/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/projectList", schemaPath: "#/properties/projectList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { props: { projectList: !0, count: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate226(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length), validate225.errors = vErrors, errors === 0;
}
validate225.evaluated = { props: { projectList: !0, count: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listTaggedProjects_200_application_json = validate231;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectlist === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "projectlist" }, message: "must have required property 'projectlist'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.projectlist !== void 0) {
      let data0 = data.projectlist;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate227(data0[i0], { instancePath: instancePath + "/projectlist/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/projectlist", schemaPath: "#/properties/projectlist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        let err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.notic !== void 0) {
      let data3 = data.notic;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (let key0 in data4)
              if (typeof data4[key0] != "string") {
                let err4 = { instancePath: instancePath + "/notic/" + i1 + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/notic/items/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
          } else {
            let err5 = { instancePath: instancePath + "/notic/" + i1, schemaPath: "#/properties/notic/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/notic", schemaPath: "#/properties/notic/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: { projectlist: !0, count: !0, notic: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate231.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate232(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length), validate231.errors = vErrors, errors === 0;
}
validate231.evaluated = { props: { projectlist: !0, count: !0, notic: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listMessages_200_application_json = validate235;
function validate237(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate237.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.content === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" }, message: "must have required property 'content'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.content !== void 0 && typeof data.content != "string") {
      let err4 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.sender !== void 0 && typeof data.sender != "string") {
      let err5 = { instancePath: instancePath + "/sender", schemaPath: "#/properties/sender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.sendername !== void 0 && typeof data.sendername != "string") {
      let err6 = { instancePath: instancePath + "/sendername", schemaPath: "#/properties/sendername/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.senderid !== void 0) {
      let data4 = data.senderid;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err7 = { instancePath: instancePath + "/senderid", schemaPath: "#/properties/senderid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && !formats2.validate(data4)) {
        let err8 = { instancePath: instancePath + "/senderid", schemaPath: "#/properties/senderid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.friendid !== void 0) {
      let data5 = data.friendid;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err9 = { instancePath: instancePath + "/friendid", schemaPath: "#/properties/friendid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && !formats2.validate(data5)) {
        let err10 = { instancePath: instancePath + "/friendid", schemaPath: "#/properties/friendid/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.friendname !== void 0 && typeof data.friendname != "string") {
      let err11 = { instancePath: instancePath + "/friendname", schemaPath: "#/properties/friendname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.portrait !== void 0 && typeof data.portrait != "string") {
      let err12 = { instancePath: instancePath + "/portrait", schemaPath: "#/properties/portrait/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.messageCount !== void 0) {
      let data9 = data.messageCount;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err13 = { instancePath: instancePath + "/messageCount", schemaPath: "#/properties/messageCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
        let err14 = { instancePath: instancePath + "/messageCount", schemaPath: "#/properties/messageCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate237.errors = vErrors, errors === 0;
}
validate237.evaluated = { props: { id: !0, content: !0, sender: !0, sendername: !0, senderid: !0, friendid: !0, friendname: !0, portrait: !0, pubDate: !0, messageCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate236.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.messageList === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "messageList" }, message: "must have required property 'messageList'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.messageList !== void 0) {
      let data0 = data.messageList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate237(data0[i0], { instancePath: instancePath + "/messageList/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/messageList", schemaPath: "#/properties/messageList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.notice !== void 0 && (validate83(data.notice, { instancePath: instancePath + "/notice", parentData: data, parentDataProperty: "notice", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate236.errors = vErrors, errors === 0;
}
validate236.evaluated = { props: { messageList: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate235.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate236(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length), validate235.errors = vErrors, errors === 0;
}
validate235.evaluated = { props: { messageList: !0, notice: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _search_200_application_json = validate242;
var schema108 = { type: "object", required: ["id", "url"], properties: { id: { type: "integer", format: "int64" }, title: { type: "string" }, name: { type: "string" }, author: { type: "string" }, pubDate: { $ref: "/components/schemas/Time" }, type: { type: ["string", "integer"] }, url: { type: "string" } }, $id: "/components/schemas/SearchResult" };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate244.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.url === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && !formats2.validate(data0)) {
        let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "int64" }, message: 'must match format "int64"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.author !== void 0 && typeof data.author != "string") {
      let err6 = { instancePath: instancePath + "/author", schemaPath: "#/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.pubDate !== void 0 && (validate802(data.pubDate, { instancePath: instancePath + "/pubDate", parentData: data, parentDataProperty: "pubDate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length)), data.type !== void 0) {
      let data5 = data.type;
      if (typeof data5 != "string" && !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema108.properties.type.type }, message: "must be string,integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != "string") {
      let err8 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate244.errors = vErrors, errors === 0;
}
validate244.evaluated = { props: { id: !0, title: !0, name: !0, author: !0, pubDate: !0, type: !0, url: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.searchlist === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "searchlist" }, message: "must have required property 'searchlist'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.searchlist !== void 0) {
      let data0 = data.searchlist;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate244(data0[i0], { instancePath: instancePath + "/searchlist/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/searchlist", schemaPath: "#/properties/searchlist/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate243.errors = vErrors, errors === 0;
}
validate243.evaluated = { props: { searchlist: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate242.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate243(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors), errors = vErrors.length), validate242.errors = vErrors, errors === 0;
}
validate242.evaluated = { props: { searchlist: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _getNotice_200_application_json = validate248;
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate83(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length), validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = { props: { replyCount: !0, msgCount: !0, fansCount: !0, referCount: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var validators = {
  authorize: {
    query: checked(_authorize_query, "query"),
    answers: {
      200: {
        "text/html": checked(_authorize_200_text_html, "body")
      },
      302: {},
      400: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      }
    }
  },
  tokenByQuery: {
    query: checked(_tokenByQuery_query, "query"),
    header: checked(_tokenByQuery_header, "header"),
    answers: {
      200: {
        "application/json": checked(_tokenByQuery_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  token: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_token_body_application_x_www_form_urlencoded, "body"),
      "application/json": checked(_token_body_application_json, "body")
    },
    answers: {
      200: {
        "application/json": checked(_tokenByQuery_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  tokenAliasByQuery: {
    query: checked(_tokenByQuery_query, "query"),
    header: checked(_tokenByQuery_header, "header"),
    answers: {
      200: {
        "application/json": checked(_tokenByQuery_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  tokenAlias: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_token_body_application_x_www_form_urlencoded, "body"),
      "application/json": checked(_token_body_application_json, "body")
    },
    answers: {
      200: {
        "application/json": checked(_tokenByQuery_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  user: {
    query: checked(_user_query, "query"),
    header: checked(_tokenByQuery_header, "header"),
    answers: {
      200: {
        "application/json": checked(_user_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  userByForm: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_userByForm_body_application_x_www_form_urlencoded, "body"),
      "application/json": checked(_userByForm_body_application_json, "body")
    },
    answers: {
      200: {
        "application/json": checked(_user_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  getUserInformation: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_getUserInformation_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_getUserInformation_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  getMyInformation: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_getMyInformation_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_getMyInformation_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  updatePortrait: {
    header: checked(_tokenByQuery_header, "header"),
    body: {},
    answers: {
      200: {
        "application/json": checked(_updatePortrait_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listFriends: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listFriends_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listFriends_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listActivities: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listActivities_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listActivities_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  updateUserRelation: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_updateUserRelation_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_updateUserRelation_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listNews: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listNews_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listNews_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  getNews: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_getNews_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_getNews_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listPosts: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listPosts_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listPosts_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  createPost: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_createPost_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_updatePortrait_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  getPost: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_getPost_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_getPost_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listTweets: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listTweets_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listTweets_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  getTweet: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_getTweet_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_getTweet_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  createTweet: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_createTweet_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createTweet_200_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  deleteTweet: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_deleteTweet_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_deleteTweet_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  createBlog: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_createBlog_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createTweet_200_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listBlogs: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listBlogs_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listBlogs_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listRecommendedBlogs: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listBlogs_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listBlogs_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  getBlog: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_getBlog_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_getBlog_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listUserBlogs: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listUserBlogs_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listUserBlogs_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listBlogCategories: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listBlogCategories_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listBlogCategories_200_application_json, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  deleteBlog: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_getPost_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_deleteTweet_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listBlogComments: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listBlogComments_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listBlogComments_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  createBlogComment: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_createBlogComment_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_updatePortrait_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  replyToBlogComment: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_replyToBlogComment_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_updatePortrait_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listComments: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listComments_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listComments_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  createComment: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_createComment_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_updatePortrait_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  replyToComment: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_replyToComment_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_updatePortrait_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  deleteComment: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_deleteComment_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_deleteTweet_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listFavorites: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listFavorites_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listFavorites_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  addFavorite: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_addFavorite_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createTweet_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  removeFavorite: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_addFavorite_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_createTweet_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  getProject: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_getProject_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_getProject_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listProjectCategories: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listProjectCategories_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listProjectCategories_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listProjects: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listProjects_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listProjects_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listTaggedProjects: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listTaggedProjects_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listTaggedProjects_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  listMessages: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_listBlogs_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_listMessages_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  deleteMessages: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_deleteMessages_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_deleteTweet_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  search: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_search_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_search_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  getNotice: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_getMyInformation_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_getNotice_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      400: {
        "application/json": checked(_user_400_application_json, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  },
  clearNotice: {
    header: checked(_tokenByQuery_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_clearNotice_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_updatePortrait_200_application_json, "body"),
        "application/javascript": checked(_authorize_200_text_html, "body"),
        "application/xml": checked(_authorize_200_text_html, "body")
      },
      401: {
        "application/json": checked(_authorize_400_application_json, "body")
      },
      403: {
        "text/html": checked(_authorize_200_text_html, "body")
      }
    }
  }
};
export {
  validators
};
