// Generated from openapi/gateway.yaml by `npm run generate`. Do not edit.
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

var _home_query = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ui_locales !== void 0) {
      let data0 = data.ui_locales;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/ui_locales", schemaPath: "#/properties/ui_locales/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.ui_locales = coerced0));
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: { ui_locales: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _home_header = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Accept-Language"] !== void 0) {
      let data0 = data["Accept-Language"];
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/Accept-Language", schemaPath: "#/properties/Accept-Language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["Accept-Language"] = coerced0));
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { "Accept-Language": !0 }, dynamicProps: !1, dynamicItems: !1 };
var _documentationPage_path = validate54;
var func1 = require_ucs2length().default;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.page === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.page !== void 0) {
      let data0 = data.page;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.page = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) > 100) {
        let err2 = { instancePath: instancePath + "/page", schemaPath: "#/properties/page/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { page: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _openidConfiguration_path = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.app === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.app !== void 0) {
      let data0 = data.app;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.app = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) > 63) {
        let err2 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: { app: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _authorize_query = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
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
            let err0 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.client_id = coerced0));
      }
    }
    if (data.redirect_uri !== void 0) {
      let data1 = data.redirect_uri;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err1 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.redirect_uri = coerced1));
      }
    }
    if (data.response_type !== void 0) {
      let data2 = data.response_type;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err2 = { instancePath: instancePath + "/response_type", schemaPath: "#/properties/response_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.response_type = coerced2));
      }
    }
    if (data.response_mode !== void 0) {
      let data3 = data.response_mode;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err3 = { instancePath: instancePath + "/response_mode", schemaPath: "#/properties/response_mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.response_mode = coerced3));
      }
    }
    if (data.scope !== void 0) {
      let data4 = data.scope;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err4 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.scope = coerced4));
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.state = coerced5));
      }
    }
    if (data.nonce !== void 0) {
      let data6 = data.nonce;
      if (typeof data6 != "string") {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 == "number" || dataType6 == "boolean")
            coerced6 = "" + data6;
          else if (data6 === null)
            coerced6 = "";
          else {
            let err6 = { instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.nonce = coerced6));
      }
    }
    if (data.code_challenge !== void 0) {
      let data7 = data.code_challenge;
      if (typeof data7 != "string") {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 == "number" || dataType7 == "boolean")
            coerced7 = "" + data7;
          else if (data7 === null)
            coerced7 = "";
          else {
            let err7 = { instancePath: instancePath + "/code_challenge", schemaPath: "#/properties/code_challenge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.code_challenge = coerced7));
      }
    }
    if (data.code_challenge_method !== void 0) {
      let data8 = data.code_challenge_method;
      if (typeof data8 != "string") {
        let dataType8 = typeof data8, coerced8;
        if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
          if (dataType8 == "number" || dataType8 == "boolean")
            coerced8 = "" + data8;
          else if (data8 === null)
            coerced8 = "";
          else {
            let err8 = { instancePath: instancePath + "/code_challenge_method", schemaPath: "#/properties/code_challenge_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.code_challenge_method = coerced8));
      }
    }
    if (data.prompt !== void 0) {
      let data9 = data.prompt;
      if (typeof data9 != "string") {
        let dataType9 = typeof data9, coerced9;
        if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "string" && (coerced9 = data9)), coerced9 === void 0)
          if (dataType9 == "number" || dataType9 == "boolean")
            coerced9 = "" + data9;
          else if (data9 === null)
            coerced9 = "";
          else {
            let err9 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.prompt = coerced9));
      }
    }
    if (data.display !== void 0) {
      let data10 = data.display;
      if (typeof data10 != "string") {
        let dataType10 = typeof data10, coerced10;
        if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType10 = typeof data10, typeof data10 == "string" && (coerced10 = data10)), coerced10 === void 0)
          if (dataType10 == "number" || dataType10 == "boolean")
            coerced10 = "" + data10;
          else if (data10 === null)
            coerced10 = "";
          else {
            let err10 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced10 !== void 0 && (data10 = coerced10, data !== void 0 && (data.display = coerced10));
      }
    }
    if (data.max_age !== void 0) {
      let data11 = data.max_age;
      if (typeof data11 != "string") {
        let dataType11 = typeof data11, coerced11;
        if (dataType11 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType11 = typeof data11, typeof data11 == "string" && (coerced11 = data11)), coerced11 === void 0)
          if (dataType11 == "number" || dataType11 == "boolean")
            coerced11 = "" + data11;
          else if (data11 === null)
            coerced11 = "";
          else {
            let err11 = { instancePath: instancePath + "/max_age", schemaPath: "#/properties/max_age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced11 !== void 0 && (data11 = coerced11, data !== void 0 && (data.max_age = coerced11));
      }
    }
    if (data.ui_locales !== void 0) {
      let data12 = data.ui_locales;
      if (typeof data12 != "string") {
        let dataType12 = typeof data12, coerced12;
        if (dataType12 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType12 = typeof data12, typeof data12 == "string" && (coerced12 = data12)), coerced12 === void 0)
          if (dataType12 == "number" || dataType12 == "boolean")
            coerced12 = "" + data12;
          else if (data12 === null)
            coerced12 = "";
          else {
            let err12 = { instancePath: instancePath + "/ui_locales", schemaPath: "#/properties/ui_locales/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        coerced12 !== void 0 && (data12 = coerced12, data !== void 0 && (data.ui_locales = coerced12));
      }
    }
    if (data.login_hint !== void 0) {
      let data13 = data.login_hint;
      if (typeof data13 != "string") {
        let dataType13 = typeof data13, coerced13;
        if (dataType13 == "object" && Array.isArray(data13) && data13.length == 1 && (data13 = data13[0], dataType13 = typeof data13, typeof data13 == "string" && (coerced13 = data13)), coerced13 === void 0)
          if (dataType13 == "number" || dataType13 == "boolean")
            coerced13 = "" + data13;
          else if (data13 === null)
            coerced13 = "";
          else {
            let err13 = { instancePath: instancePath + "/login_hint", schemaPath: "#/properties/login_hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced13 !== void 0 && (data13 = coerced13, data !== void 0 && (data.login_hint = coerced13));
      }
    }
    if (data.acr_values !== void 0) {
      let data14 = data.acr_values;
      if (typeof data14 != "string") {
        let dataType14 = typeof data14, coerced14;
        if (dataType14 == "object" && Array.isArray(data14) && data14.length == 1 && (data14 = data14[0], dataType14 = typeof data14, typeof data14 == "string" && (coerced14 = data14)), coerced14 === void 0)
          if (dataType14 == "number" || dataType14 == "boolean")
            coerced14 = "" + data14;
          else if (data14 === null)
            coerced14 = "";
          else {
            let err14 = { instancePath: instancePath + "/acr_values", schemaPath: "#/properties/acr_values/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced14 !== void 0 && (data14 = coerced14, data !== void 0 && (data.acr_values = coerced14));
      }
    }
    if (data.id_token_hint !== void 0) {
      let data15 = data.id_token_hint;
      if (typeof data15 != "string") {
        let dataType15 = typeof data15, coerced15;
        if (dataType15 == "object" && Array.isArray(data15) && data15.length == 1 && (data15 = data15[0], dataType15 = typeof data15, typeof data15 == "string" && (coerced15 = data15)), coerced15 === void 0)
          if (dataType15 == "number" || dataType15 == "boolean")
            coerced15 = "" + data15;
          else if (data15 === null)
            coerced15 = "";
          else {
            let err15 = { instancePath: instancePath + "/id_token_hint", schemaPath: "#/properties/id_token_hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced15 !== void 0 && (data15 = coerced15, data !== void 0 && (data.id_token_hint = coerced15));
      }
    }
    if (data.request !== void 0) {
      let data16 = data.request;
      if (typeof data16 != "string") {
        let dataType16 = typeof data16, coerced16;
        if (dataType16 == "object" && Array.isArray(data16) && data16.length == 1 && (data16 = data16[0], dataType16 = typeof data16, typeof data16 == "string" && (coerced16 = data16)), coerced16 === void 0)
          if (dataType16 == "number" || dataType16 == "boolean")
            coerced16 = "" + data16;
          else if (data16 === null)
            coerced16 = "";
          else {
            let err16 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        coerced16 !== void 0 && (data16 = coerced16, data !== void 0 && (data.request = coerced16));
      }
    }
    if (data.request_uri !== void 0) {
      let data17 = data.request_uri;
      if (typeof data17 != "string") {
        let dataType17 = typeof data17, coerced17;
        if (dataType17 == "object" && Array.isArray(data17) && data17.length == 1 && (data17 = data17[0], dataType17 = typeof data17, typeof data17 == "string" && (coerced17 = data17)), coerced17 === void 0)
          if (dataType17 == "number" || dataType17 == "boolean")
            coerced17 = "" + data17;
          else if (data17 === null)
            coerced17 = "";
          else {
            let err17 = { instancePath: instancePath + "/request_uri", schemaPath: "#/properties/request_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        coerced17 !== void 0 && (data17 = coerced17, data !== void 0 && (data.request_uri = coerced17));
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: { client_id: !0, redirect_uri: !0, response_type: !0, response_mode: !0, scope: !0, state: !0, nonce: !0, code_challenge: !0, code_challenge_method: !0, prompt: !0, display: !0, max_age: !0, ui_locales: !0, login_hint: !0, acr_values: !0, id_token_hint: !0, request: !0, request_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _authorize_header = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["Accept-Language"] !== void 0) {
      let data0 = data["Accept-Language"];
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/Accept-Language", schemaPath: "#/properties/Accept-Language/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["Accept-Language"] = coerced0));
      }
    }
    if (data.Cookie !== void 0) {
      let data1 = data.Cookie;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err1 = { instancePath: instancePath + "/Cookie", schemaPath: "#/properties/Cookie/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.Cookie = coerced1));
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: { "Accept-Language": !0, Cookie: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _authorizeForm_body_application_x_www_form_urlencoded = validate58;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
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
            let err0 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.client_id = coerced0));
      }
    }
    if (data.redirect_uri !== void 0) {
      let data1 = data.redirect_uri;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err1 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.redirect_uri = coerced1));
      }
    }
    if (data.response_type !== void 0) {
      let data2 = data.response_type;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err2 = { instancePath: instancePath + "/response_type", schemaPath: "#/properties/response_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.response_type = coerced2));
      }
    }
    if (data.response_mode !== void 0) {
      let data3 = data.response_mode;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err3 = { instancePath: instancePath + "/response_mode", schemaPath: "#/properties/response_mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.response_mode = coerced3));
      }
    }
    if (data.scope !== void 0) {
      let data4 = data.scope;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err4 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.scope = coerced4));
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.state = coerced5));
      }
    }
    if (data.nonce !== void 0) {
      let data6 = data.nonce;
      if (typeof data6 != "string") {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 == "number" || dataType6 == "boolean")
            coerced6 = "" + data6;
          else if (data6 === null)
            coerced6 = "";
          else {
            let err6 = { instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.nonce = coerced6));
      }
    }
    if (data.code_challenge !== void 0) {
      let data7 = data.code_challenge;
      if (typeof data7 != "string") {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 == "number" || dataType7 == "boolean")
            coerced7 = "" + data7;
          else if (data7 === null)
            coerced7 = "";
          else {
            let err7 = { instancePath: instancePath + "/code_challenge", schemaPath: "#/properties/code_challenge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.code_challenge = coerced7));
      }
    }
    if (data.code_challenge_method !== void 0) {
      let data8 = data.code_challenge_method;
      if (typeof data8 != "string") {
        let dataType8 = typeof data8, coerced8;
        if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
          if (dataType8 == "number" || dataType8 == "boolean")
            coerced8 = "" + data8;
          else if (data8 === null)
            coerced8 = "";
          else {
            let err8 = { instancePath: instancePath + "/code_challenge_method", schemaPath: "#/properties/code_challenge_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.code_challenge_method = coerced8));
      }
    }
    if (data.prompt !== void 0) {
      let data9 = data.prompt;
      if (typeof data9 != "string") {
        let dataType9 = typeof data9, coerced9;
        if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "string" && (coerced9 = data9)), coerced9 === void 0)
          if (dataType9 == "number" || dataType9 == "boolean")
            coerced9 = "" + data9;
          else if (data9 === null)
            coerced9 = "";
          else {
            let err9 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.prompt = coerced9));
      }
    }
    if (data.display !== void 0) {
      let data10 = data.display;
      if (typeof data10 != "string") {
        let dataType10 = typeof data10, coerced10;
        if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType10 = typeof data10, typeof data10 == "string" && (coerced10 = data10)), coerced10 === void 0)
          if (dataType10 == "number" || dataType10 == "boolean")
            coerced10 = "" + data10;
          else if (data10 === null)
            coerced10 = "";
          else {
            let err10 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced10 !== void 0 && (data10 = coerced10, data !== void 0 && (data.display = coerced10));
      }
    }
    if (data.max_age !== void 0) {
      let data11 = data.max_age;
      if (typeof data11 != "string") {
        let dataType11 = typeof data11, coerced11;
        if (dataType11 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType11 = typeof data11, typeof data11 == "string" && (coerced11 = data11)), coerced11 === void 0)
          if (dataType11 == "number" || dataType11 == "boolean")
            coerced11 = "" + data11;
          else if (data11 === null)
            coerced11 = "";
          else {
            let err11 = { instancePath: instancePath + "/max_age", schemaPath: "#/properties/max_age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced11 !== void 0 && (data11 = coerced11, data !== void 0 && (data.max_age = coerced11));
      }
    }
    if (data.ui_locales !== void 0) {
      let data12 = data.ui_locales;
      if (typeof data12 != "string") {
        let dataType12 = typeof data12, coerced12;
        if (dataType12 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType12 = typeof data12, typeof data12 == "string" && (coerced12 = data12)), coerced12 === void 0)
          if (dataType12 == "number" || dataType12 == "boolean")
            coerced12 = "" + data12;
          else if (data12 === null)
            coerced12 = "";
          else {
            let err12 = { instancePath: instancePath + "/ui_locales", schemaPath: "#/properties/ui_locales/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        coerced12 !== void 0 && (data12 = coerced12, data !== void 0 && (data.ui_locales = coerced12));
      }
    }
    if (data.login_hint !== void 0) {
      let data13 = data.login_hint;
      if (typeof data13 != "string") {
        let dataType13 = typeof data13, coerced13;
        if (dataType13 == "object" && Array.isArray(data13) && data13.length == 1 && (data13 = data13[0], dataType13 = typeof data13, typeof data13 == "string" && (coerced13 = data13)), coerced13 === void 0)
          if (dataType13 == "number" || dataType13 == "boolean")
            coerced13 = "" + data13;
          else if (data13 === null)
            coerced13 = "";
          else {
            let err13 = { instancePath: instancePath + "/login_hint", schemaPath: "#/properties/login_hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced13 !== void 0 && (data13 = coerced13, data !== void 0 && (data.login_hint = coerced13));
      }
    }
    if (data.acr_values !== void 0) {
      let data14 = data.acr_values;
      if (typeof data14 != "string") {
        let dataType14 = typeof data14, coerced14;
        if (dataType14 == "object" && Array.isArray(data14) && data14.length == 1 && (data14 = data14[0], dataType14 = typeof data14, typeof data14 == "string" && (coerced14 = data14)), coerced14 === void 0)
          if (dataType14 == "number" || dataType14 == "boolean")
            coerced14 = "" + data14;
          else if (data14 === null)
            coerced14 = "";
          else {
            let err14 = { instancePath: instancePath + "/acr_values", schemaPath: "#/properties/acr_values/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced14 !== void 0 && (data14 = coerced14, data !== void 0 && (data.acr_values = coerced14));
      }
    }
    if (data.id_token_hint !== void 0) {
      let data15 = data.id_token_hint;
      if (typeof data15 != "string") {
        let dataType15 = typeof data15, coerced15;
        if (dataType15 == "object" && Array.isArray(data15) && data15.length == 1 && (data15 = data15[0], dataType15 = typeof data15, typeof data15 == "string" && (coerced15 = data15)), coerced15 === void 0)
          if (dataType15 == "number" || dataType15 == "boolean")
            coerced15 = "" + data15;
          else if (data15 === null)
            coerced15 = "";
          else {
            let err15 = { instancePath: instancePath + "/id_token_hint", schemaPath: "#/properties/id_token_hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced15 !== void 0 && (data15 = coerced15, data !== void 0 && (data.id_token_hint = coerced15));
      }
    }
    if (data.request !== void 0) {
      let data16 = data.request;
      if (typeof data16 != "string") {
        let dataType16 = typeof data16, coerced16;
        if (dataType16 == "object" && Array.isArray(data16) && data16.length == 1 && (data16 = data16[0], dataType16 = typeof data16, typeof data16 == "string" && (coerced16 = data16)), coerced16 === void 0)
          if (dataType16 == "number" || dataType16 == "boolean")
            coerced16 = "" + data16;
          else if (data16 === null)
            coerced16 = "";
          else {
            let err16 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        coerced16 !== void 0 && (data16 = coerced16, data !== void 0 && (data.request = coerced16));
      }
    }
    if (data.request_uri !== void 0) {
      let data17 = data.request_uri;
      if (typeof data17 != "string") {
        let dataType17 = typeof data17, coerced17;
        if (dataType17 == "object" && Array.isArray(data17) && data17.length == 1 && (data17 = data17[0], dataType17 = typeof data17, typeof data17 == "string" && (coerced17 = data17)), coerced17 === void 0)
          if (dataType17 == "number" || dataType17 == "boolean")
            coerced17 = "" + data17;
          else if (data17 === null)
            coerced17 = "";
          else {
            let err17 = { instancePath: instancePath + "/request_uri", schemaPath: "#/properties/request_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        coerced17 !== void 0 && (data17 = coerced17, data !== void 0 && (data.request_uri = coerced17));
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: { client_id: !0, redirect_uri: !0, response_type: !0, response_mode: !0, scope: !0, state: !0, nonce: !0, code_challenge: !0, code_challenge_method: !0, prompt: !0, display: !0, max_age: !0, ui_locales: !0, login_hint: !0, acr_values: !0, id_token_hint: !0, request: !0, request_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length), validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { client_id: !0, redirect_uri: !0, response_type: !0, response_mode: !0, scope: !0, state: !0, nonce: !0, code_challenge: !0, code_challenge_method: !0, prompt: !0, display: !0, max_age: !0, ui_locales: !0, login_hint: !0, acr_values: !0, id_token_hint: !0, request: !0, request_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _callback_query = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.posted !== void 0) {
      let data0 = data.posted;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/posted", schemaPath: "#/properties/posted/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.posted = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) > 8192) {
        let err1 = { instancePath: instancePath + "/posted", schemaPath: "#/properties/posted/maxLength", keyword: "maxLength", params: { limit: 8192 }, message: "must NOT have more than 8192 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: { posted: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _callbackForm_body_application_x_www_form_urlencoded = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 50) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 50 }, message: "must NOT have more than 50 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data) {
      let data0 = data[key0];
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data[key0] = coerced0));
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _signedIn_query = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.code = coerced0));
      }
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err1 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.state = coerced1));
      }
    }
    if (data.iss !== void 0) {
      let data2 = data.iss;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err2 = { instancePath: instancePath + "/iss", schemaPath: "#/properties/iss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.iss = coerced2));
      }
    }
    if (data.error !== void 0) {
      let data3 = data.error;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err3 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.error = coerced3));
      }
    }
    if (data.error_description !== void 0) {
      let data4 = data.error_description;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err4 = { instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.error_description = coerced4));
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: { code: !0, state: !0, iss: !0, error: !0, error_description: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _token_header = validate64;
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.Authorization !== void 0) {
      let data0 = data.Authorization;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/Authorization", schemaPath: "#/properties/Authorization/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.Authorization = coerced0));
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { Authorization: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _token_body_application_x_www_form_urlencoded = validate65;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.grant_type !== void 0) {
      let data0 = data.grant_type;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.grant_type = coerced0));
      }
    }
    if (data.code !== void 0) {
      let data1 = data.code;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.code = coerced1));
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
            let err2 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.redirect_uri = coerced2));
      }
    }
    if (data.code_verifier !== void 0) {
      let data3 = data.code_verifier;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err3 = { instancePath: instancePath + "/code_verifier", schemaPath: "#/properties/code_verifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.code_verifier = coerced3));
      }
    }
    if (data.refresh_token !== void 0) {
      let data4 = data.refresh_token;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err4 = { instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.refresh_token = coerced4));
      }
    }
    if (data.username !== void 0) {
      let data5 = data.username;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err5 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.username = coerced5));
      }
    }
    if (data.password !== void 0) {
      let data6 = data.password;
      if (typeof data6 != "string") {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 == "number" || dataType6 == "boolean")
            coerced6 = "" + data6;
          else if (data6 === null)
            coerced6 = "";
          else {
            let err6 = { instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.password = coerced6));
      }
    }
    if (data.scope !== void 0) {
      let data7 = data.scope;
      if (typeof data7 != "string") {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 == "number" || dataType7 == "boolean")
            coerced7 = "" + data7;
          else if (data7 === null)
            coerced7 = "";
          else {
            let err7 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.scope = coerced7));
      }
    }
    if (data.client_id !== void 0) {
      let data8 = data.client_id;
      if (typeof data8 != "string") {
        let dataType8 = typeof data8, coerced8;
        if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
          if (dataType8 == "number" || dataType8 == "boolean")
            coerced8 = "" + data8;
          else if (data8 === null)
            coerced8 = "";
          else {
            let err8 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.client_id = coerced8));
      }
    }
    if (data.client_secret !== void 0) {
      let data9 = data.client_secret;
      if (typeof data9 != "string") {
        let dataType9 = typeof data9, coerced9;
        if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "string" && (coerced9 = data9)), coerced9 === void 0)
          if (dataType9 == "number" || dataType9 == "boolean")
            coerced9 = "" + data9;
          else if (data9 === null)
            coerced9 = "";
          else {
            let err9 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.client_secret = coerced9));
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: { grant_type: !0, code: !0, redirect_uri: !0, code_verifier: !0, refresh_token: !0, username: !0, password: !0, scope: !0, client_id: !0, client_secret: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { grant_type: !0, code: !0, redirect_uri: !0, code_verifier: !0, refresh_token: !0, username: !0, password: !0, scope: !0, client_id: !0, client_secret: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _userinfoForm_body_application_x_www_form_urlencoded = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
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
            let err0 = { instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.access_token = coerced0));
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: { access_token: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _introspect_body_application_x_www_form_urlencoded = validate69;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token !== void 0) {
      let data0 = data.token;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.token = coerced0));
      }
    }
    if (data.token_type_hint !== void 0) {
      let data1 = data.token_type_hint;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err1 = { instancePath: instancePath + "/token_type_hint", schemaPath: "#/properties/token_type_hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.token_type_hint = coerced1));
      }
    }
    if (data.client_id !== void 0) {
      let data2 = data.client_id;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err2 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.client_id = coerced2));
      }
    }
    if (data.client_secret !== void 0) {
      let data3 = data.client_secret;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err3 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.client_secret = coerced3));
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: { token: !0, token_type_hint: !0, client_id: !0, client_secret: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate70(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length), validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { props: { token: !0, token_type_hint: !0, client_id: !0, client_secret: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _deauthorizeForm_body_application_x_www_form_urlencoded = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let data0 = data[key0];
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data[key0] = coerced0));
      }
    }
  else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _rootAuthorize_query = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider !== void 0) {
      let data0 = data.provider;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/provider", schemaPath: "#/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.provider = coerced0));
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
            let err1 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.client_id = coerced1));
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
            let err2 = { instancePath: instancePath + "/redirect_uri", schemaPath: "#/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.redirect_uri = coerced2));
      }
    }
    if (data.response_type !== void 0) {
      let data3 = data.response_type;
      if (typeof data3 != "string") {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 == "number" || dataType3 == "boolean")
            coerced3 = "" + data3;
          else if (data3 === null)
            coerced3 = "";
          else {
            let err3 = { instancePath: instancePath + "/response_type", schemaPath: "#/properties/response_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.response_type = coerced3));
      }
    }
    if (data.response_mode !== void 0) {
      let data4 = data.response_mode;
      if (typeof data4 != "string") {
        let dataType4 = typeof data4, coerced4;
        if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
          if (dataType4 == "number" || dataType4 == "boolean")
            coerced4 = "" + data4;
          else if (data4 === null)
            coerced4 = "";
          else {
            let err4 = { instancePath: instancePath + "/response_mode", schemaPath: "#/properties/response_mode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.response_mode = coerced4));
      }
    }
    if (data.scope !== void 0) {
      let data5 = data.scope;
      if (typeof data5 != "string") {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else {
            let err5 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.scope = coerced5));
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (typeof data6 != "string") {
        let dataType6 = typeof data6, coerced6;
        if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
          if (dataType6 == "number" || dataType6 == "boolean")
            coerced6 = "" + data6;
          else if (data6 === null)
            coerced6 = "";
          else {
            let err6 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.state = coerced6));
      }
    }
    if (data.nonce !== void 0) {
      let data7 = data.nonce;
      if (typeof data7 != "string") {
        let dataType7 = typeof data7, coerced7;
        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
          if (dataType7 == "number" || dataType7 == "boolean")
            coerced7 = "" + data7;
          else if (data7 === null)
            coerced7 = "";
          else {
            let err7 = { instancePath: instancePath + "/nonce", schemaPath: "#/properties/nonce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.nonce = coerced7));
      }
    }
    if (data.code_challenge !== void 0) {
      let data8 = data.code_challenge;
      if (typeof data8 != "string") {
        let dataType8 = typeof data8, coerced8;
        if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
          if (dataType8 == "number" || dataType8 == "boolean")
            coerced8 = "" + data8;
          else if (data8 === null)
            coerced8 = "";
          else {
            let err8 = { instancePath: instancePath + "/code_challenge", schemaPath: "#/properties/code_challenge/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.code_challenge = coerced8));
      }
    }
    if (data.code_challenge_method !== void 0) {
      let data9 = data.code_challenge_method;
      if (typeof data9 != "string") {
        let dataType9 = typeof data9, coerced9;
        if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "string" && (coerced9 = data9)), coerced9 === void 0)
          if (dataType9 == "number" || dataType9 == "boolean")
            coerced9 = "" + data9;
          else if (data9 === null)
            coerced9 = "";
          else {
            let err9 = { instancePath: instancePath + "/code_challenge_method", schemaPath: "#/properties/code_challenge_method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.code_challenge_method = coerced9));
      }
    }
    if (data.prompt !== void 0) {
      let data10 = data.prompt;
      if (typeof data10 != "string") {
        let dataType10 = typeof data10, coerced10;
        if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType10 = typeof data10, typeof data10 == "string" && (coerced10 = data10)), coerced10 === void 0)
          if (dataType10 == "number" || dataType10 == "boolean")
            coerced10 = "" + data10;
          else if (data10 === null)
            coerced10 = "";
          else {
            let err10 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        coerced10 !== void 0 && (data10 = coerced10, data !== void 0 && (data.prompt = coerced10));
      }
    }
    if (data.display !== void 0) {
      let data11 = data.display;
      if (typeof data11 != "string") {
        let dataType11 = typeof data11, coerced11;
        if (dataType11 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType11 = typeof data11, typeof data11 == "string" && (coerced11 = data11)), coerced11 === void 0)
          if (dataType11 == "number" || dataType11 == "boolean")
            coerced11 = "" + data11;
          else if (data11 === null)
            coerced11 = "";
          else {
            let err11 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        coerced11 !== void 0 && (data11 = coerced11, data !== void 0 && (data.display = coerced11));
      }
    }
    if (data.max_age !== void 0) {
      let data12 = data.max_age;
      if (typeof data12 != "string") {
        let dataType12 = typeof data12, coerced12;
        if (dataType12 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType12 = typeof data12, typeof data12 == "string" && (coerced12 = data12)), coerced12 === void 0)
          if (dataType12 == "number" || dataType12 == "boolean")
            coerced12 = "" + data12;
          else if (data12 === null)
            coerced12 = "";
          else {
            let err12 = { instancePath: instancePath + "/max_age", schemaPath: "#/properties/max_age/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        coerced12 !== void 0 && (data12 = coerced12, data !== void 0 && (data.max_age = coerced12));
      }
    }
    if (data.ui_locales !== void 0) {
      let data13 = data.ui_locales;
      if (typeof data13 != "string") {
        let dataType13 = typeof data13, coerced13;
        if (dataType13 == "object" && Array.isArray(data13) && data13.length == 1 && (data13 = data13[0], dataType13 = typeof data13, typeof data13 == "string" && (coerced13 = data13)), coerced13 === void 0)
          if (dataType13 == "number" || dataType13 == "boolean")
            coerced13 = "" + data13;
          else if (data13 === null)
            coerced13 = "";
          else {
            let err13 = { instancePath: instancePath + "/ui_locales", schemaPath: "#/properties/ui_locales/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        coerced13 !== void 0 && (data13 = coerced13, data !== void 0 && (data.ui_locales = coerced13));
      }
    }
    if (data.login_hint !== void 0) {
      let data14 = data.login_hint;
      if (typeof data14 != "string") {
        let dataType14 = typeof data14, coerced14;
        if (dataType14 == "object" && Array.isArray(data14) && data14.length == 1 && (data14 = data14[0], dataType14 = typeof data14, typeof data14 == "string" && (coerced14 = data14)), coerced14 === void 0)
          if (dataType14 == "number" || dataType14 == "boolean")
            coerced14 = "" + data14;
          else if (data14 === null)
            coerced14 = "";
          else {
            let err14 = { instancePath: instancePath + "/login_hint", schemaPath: "#/properties/login_hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        coerced14 !== void 0 && (data14 = coerced14, data !== void 0 && (data.login_hint = coerced14));
      }
    }
    if (data.acr_values !== void 0) {
      let data15 = data.acr_values;
      if (typeof data15 != "string") {
        let dataType15 = typeof data15, coerced15;
        if (dataType15 == "object" && Array.isArray(data15) && data15.length == 1 && (data15 = data15[0], dataType15 = typeof data15, typeof data15 == "string" && (coerced15 = data15)), coerced15 === void 0)
          if (dataType15 == "number" || dataType15 == "boolean")
            coerced15 = "" + data15;
          else if (data15 === null)
            coerced15 = "";
          else {
            let err15 = { instancePath: instancePath + "/acr_values", schemaPath: "#/properties/acr_values/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        coerced15 !== void 0 && (data15 = coerced15, data !== void 0 && (data.acr_values = coerced15));
      }
    }
    if (data.id_token_hint !== void 0) {
      let data16 = data.id_token_hint;
      if (typeof data16 != "string") {
        let dataType16 = typeof data16, coerced16;
        if (dataType16 == "object" && Array.isArray(data16) && data16.length == 1 && (data16 = data16[0], dataType16 = typeof data16, typeof data16 == "string" && (coerced16 = data16)), coerced16 === void 0)
          if (dataType16 == "number" || dataType16 == "boolean")
            coerced16 = "" + data16;
          else if (data16 === null)
            coerced16 = "";
          else {
            let err16 = { instancePath: instancePath + "/id_token_hint", schemaPath: "#/properties/id_token_hint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        coerced16 !== void 0 && (data16 = coerced16, data !== void 0 && (data.id_token_hint = coerced16));
      }
    }
    if (data.request !== void 0) {
      let data17 = data.request;
      if (typeof data17 != "string") {
        let dataType17 = typeof data17, coerced17;
        if (dataType17 == "object" && Array.isArray(data17) && data17.length == 1 && (data17 = data17[0], dataType17 = typeof data17, typeof data17 == "string" && (coerced17 = data17)), coerced17 === void 0)
          if (dataType17 == "number" || dataType17 == "boolean")
            coerced17 = "" + data17;
          else if (data17 === null)
            coerced17 = "";
          else {
            let err17 = { instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        coerced17 !== void 0 && (data17 = coerced17, data !== void 0 && (data.request = coerced17));
      }
    }
    if (data.request_uri !== void 0) {
      let data18 = data.request_uri;
      if (typeof data18 != "string") {
        let dataType18 = typeof data18, coerced18;
        if (dataType18 == "object" && Array.isArray(data18) && data18.length == 1 && (data18 = data18[0], dataType18 = typeof data18, typeof data18 == "string" && (coerced18 = data18)), coerced18 === void 0)
          if (dataType18 == "number" || dataType18 == "boolean")
            coerced18 = "" + data18;
          else if (data18 === null)
            coerced18 = "";
          else {
            let err18 = { instancePath: instancePath + "/request_uri", schemaPath: "#/properties/request_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        coerced18 !== void 0 && (data18 = coerced18, data !== void 0 && (data.request_uri = coerced18));
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: { provider: !0, client_id: !0, redirect_uri: !0, response_type: !0, response_mode: !0, scope: !0, state: !0, nonce: !0, code_challenge: !0, code_challenge_method: !0, prompt: !0, display: !0, max_age: !0, ui_locales: !0, login_hint: !0, acr_values: !0, id_token_hint: !0, request: !0, request_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _rootAuthorizeForm_body_application_x_www_form_urlencoded = validate74;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate59(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider !== void 0) {
      let data0 = data.provider;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/provider", schemaPath: "#/allOf/1/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.provider = coerced0));
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate75.errors = vErrors, errors === 0;
}
validate75.evaluated = { props: { provider: !0, client_id: !0, redirect_uri: !0, response_type: !0, response_mode: !0, scope: !0, state: !0, nonce: !0, code_challenge: !0, code_challenge_method: !0, prompt: !0, display: !0, max_age: !0, ui_locales: !0, login_hint: !0, acr_values: !0, id_token_hint: !0, request: !0, request_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length), validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: { provider: !0, client_id: !0, redirect_uri: !0, response_type: !0, response_mode: !0, scope: !0, state: !0, nonce: !0, code_challenge: !0, code_challenge_method: !0, prompt: !0, display: !0, max_age: !0, ui_locales: !0, login_hint: !0, acr_values: !0, id_token_hint: !0, request: !0, request_uri: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _rootToken_body_application_x_www_form_urlencoded = validate78;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.provider !== void 0) {
      let data0 = data.provider;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/provider", schemaPath: "#/allOf/1/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.provider = coerced0));
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: { provider: !0, grant_type: !0, code: !0, redirect_uri: !0, code_verifier: !0, refresh_token: !0, username: !0, password: !0, scope: !0, client_id: !0, client_secret: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate79(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length), validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { provider: !0, grant_type: !0, code: !0, redirect_uri: !0, code_verifier: !0, refresh_token: !0, username: !0, password: !0, scope: !0, client_id: !0, client_secret: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listConnections_query = validate82;
var schema43 = { type: "string", enum: ["active", "broken", "revoked"], $id: "/components/schemas/ConnectionState" };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
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
  if (!(data === "active" || data === "broken" || data === "revoked")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit === void 0 && (data.limit = 50), data.app !== void 0) {
      let data0 = data.app;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.app = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) > 63) {
        let err1 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.state !== void 0 && (validate83(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data.sub !== void 0) {
      let data2 = data.sub;
      if (typeof data2 != "string") {
        let dataType1 = typeof data2, coerced1;
        if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data2;
          else if (data2 === null)
            coerced1 = "";
          else {
            let err2 = { instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.sub = coerced1));
      }
      if (typeof data2 == "string" && func1(data2) > 255) {
        let err3 = { instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.after !== void 0) {
      let data3 = data.after;
      if (typeof data3 != "string") {
        let dataType2 = typeof data3, coerced2;
        if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data3;
          else if (data3 === null)
            coerced2 = "";
          else {
            let err4 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced2 !== void 0 && (data3 = coerced2, data !== void 0 && (data.after = coerced2));
      }
      if (typeof data3 == "string" && func1(data3) > 64) {
        let err5 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    let data4 = data.limit;
    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
      let dataType3 = typeof data4, coerced3;
      if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) && (coerced3 = data4)), coerced3 === void 0)
        if (dataType3 === "boolean" || data4 === null || dataType3 === "string" && data4 && data4 == +data4 && !(data4 % 1))
          coerced3 = +data4;
        else {
          let err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      coerced3 !== void 0 && (data4 = coerced3, data !== void 0 && (data.limit = coerced3));
    }
    if (typeof data4 == "number" && isFinite(data4)) {
      if (data4 > 200 || isNaN(data4)) {
        let err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data4 < 1 || isNaN(data4)) {
        let err8 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { props: { app: !0, state: !0, sub: !0, after: !0, limit: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _readConnection_path = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connection === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.connection !== void 0) {
      let data0 = data.connection;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.connection = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) > 64) {
        let err2 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate85.errors = vErrors, errors === 0;
}
validate85.evaluated = { props: { connection: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listEvents_query = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit === void 0 && (data.limit = 50), data.before !== void 0) {
      let data0 = data.before;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err0 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.before = coerced0));
      }
      if (typeof data0 == "string" && func1(data0) > 64) {
        let err1 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    let data1 = data.limit;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) && (coerced1 = data1)), coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.limit = coerced1));
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 200 || isNaN(data1)) {
        let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 }, message: "must be <= 200" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        let err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: { before: !0, limit: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _connectionEvent_header = validate87;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data["webhook-id"] === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook-id" }, message: "must have required property 'webhook-id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data["webhook-timestamp"] === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook-timestamp" }, message: "must have required property 'webhook-timestamp'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data["webhook-signature"] === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhook-signature" }, message: "must have required property 'webhook-signature'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data["webhook-id"] !== void 0) {
      let data0 = data["webhook-id"];
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err3 = { instancePath: instancePath + "/webhook-id", schemaPath: "#/properties/webhook-id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["webhook-id"] = coerced0));
      }
    }
    if (data["webhook-timestamp"] !== void 0) {
      let data1 = data["webhook-timestamp"];
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/webhook-timestamp", schemaPath: "#/properties/webhook-timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data["webhook-timestamp"] = coerced1));
      }
    }
    if (data["webhook-signature"] !== void 0) {
      let data2 = data["webhook-signature"];
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err5 = { instancePath: instancePath + "/webhook-signature", schemaPath: "#/properties/webhook-signature/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data["webhook-signature"] = coerced2));
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { "webhook-id": !0, "webhook-timestamp": !0, "webhook-signature": !0 }, dynamicProps: !1, dynamicItems: !1 };

var _home_200_text_html = validate522;
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate522.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate522.errors = vErrors, errors === 0;
}
validate522.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var _home_404_application_problem_json = validate532;
function validate532(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate532.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.title !== void 0 && typeof data.title != "string") {
      let err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.detail !== void 0 && typeof data.detail != "string") {
      let err6 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate532.errors = vErrors, errors === 0;
}
validate532.evaluated = { props: { type: !0, title: !0, status: !0, detail: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _providers_200_application_json = validate542;
var formats0 = require_formats().fullFormats.uri;
function validate542(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate542.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.providers === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "providers" }, message: "must have required property 'providers'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.providers !== void 0) {
      let data0 = data.providers;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.app === void 0) {
              let err1 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.provider === void 0) {
              let err2 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.name === void 0) {
              let err3 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.issuer === void 0) {
              let err4 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.discovery === void 0) {
              let err5 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/required", keyword: "required", params: { missingProperty: "discovery" }, message: "must have required property 'discovery'" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.app !== void 0 && typeof data1.app != "string") {
              let err6 = { instancePath: instancePath + "/providers/" + i0 + "/app", schemaPath: "#/properties/providers/items/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.provider !== void 0 && typeof data1.provider != "string") {
              let err7 = { instancePath: instancePath + "/providers/" + i0 + "/provider", schemaPath: "#/properties/providers/items/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.name !== void 0) {
              let data4 = data1.name;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                for (let key0 in data4)
                  if (typeof data4[key0] != "string") {
                    let err8 = { instancePath: instancePath + "/providers/" + i0 + "/name/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/providers/items/properties/name/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
              } else {
                let err9 = { instancePath: instancePath + "/providers/" + i0 + "/name", schemaPath: "#/properties/providers/items/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.issuer !== void 0) {
              let data6 = data1.issuer;
              if (typeof data6 == "string") {
                if (!formats0(data6)) {
                  let err10 = { instancePath: instancePath + "/providers/" + i0 + "/issuer", schemaPath: "#/properties/providers/items/properties/issuer/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/providers/" + i0 + "/issuer", schemaPath: "#/properties/providers/items/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.discovery !== void 0) {
              let data7 = data1.discovery;
              if (typeof data7 == "string") {
                if (!formats0(data7)) {
                  let err12 = { instancePath: instancePath + "/providers/" + i0 + "/discovery", schemaPath: "#/properties/providers/items/properties/discovery/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/providers/" + i0 + "/discovery", schemaPath: "#/properties/providers/items/properties/discovery/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/providers/" + i0, schemaPath: "#/properties/providers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate542.errors = vErrors, errors === 0;
}
validate542.evaluated = { props: { providers: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _description_200_application_json = validate552;
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate552.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate552.errors = vErrors, errors === 0;
}
validate552.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var _health_200_application_json = validate562, schema23 = { type: "object", required: ["status"], properties: { status: { type: "string", enum: ["ok", "stopping", "unavailable"] } }, $id: "/health/200/application%2Fjson" };
function validate562(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate562.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "ok" || data0 === "stopping" || data0 === "unavailable")) {
        let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema23.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate562.errors = vErrors, errors === 0;
}
validate562.evaluated = { props: { status: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _openidConfiguration_200_application_json = validate572;
function validate582(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate582.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.issuer === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.authorization_endpoint === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "authorization_endpoint" }, message: "must have required property 'authorization_endpoint'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.token_endpoint === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token_endpoint" }, message: "must have required property 'token_endpoint'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.jwks_uri === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jwks_uri" }, message: "must have required property 'jwks_uri'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.response_types_supported === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response_types_supported" }, message: "must have required property 'response_types_supported'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.subject_types_supported === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject_types_supported" }, message: "must have required property 'subject_types_supported'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.id_token_signing_alg_values_supported === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id_token_signing_alg_values_supported" }, message: "must have required property 'id_token_signing_alg_values_supported'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.issuer !== void 0 && typeof data.issuer != "string") {
      let err7 = { instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.authorization_endpoint !== void 0 && typeof data.authorization_endpoint != "string") {
      let err8 = { instancePath: instancePath + "/authorization_endpoint", schemaPath: "#/properties/authorization_endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.token_endpoint !== void 0 && typeof data.token_endpoint != "string") {
      let err9 = { instancePath: instancePath + "/token_endpoint", schemaPath: "#/properties/token_endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.userinfo_endpoint !== void 0 && typeof data.userinfo_endpoint != "string") {
      let err10 = { instancePath: instancePath + "/userinfo_endpoint", schemaPath: "#/properties/userinfo_endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.jwks_uri !== void 0 && typeof data.jwks_uri != "string") {
      let err11 = { instancePath: instancePath + "/jwks_uri", schemaPath: "#/properties/jwks_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.introspection_endpoint !== void 0 && typeof data.introspection_endpoint != "string") {
      let err12 = { instancePath: instancePath + "/introspection_endpoint", schemaPath: "#/properties/introspection_endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.revocation_endpoint !== void 0 && typeof data.revocation_endpoint != "string") {
      let err13 = { instancePath: instancePath + "/revocation_endpoint", schemaPath: "#/properties/revocation_endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.scopes_supported !== void 0) {
      let data7 = data.scopes_supported;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data7[i0] != "string") {
            let err14 = { instancePath: instancePath + "/scopes_supported/" + i0, schemaPath: "#/properties/scopes_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
      } else {
        let err15 = { instancePath: instancePath + "/scopes_supported", schemaPath: "#/properties/scopes_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.claims_supported !== void 0) {
      let data9 = data.claims_supported;
      if (Array.isArray(data9)) {
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data9[i1] != "string") {
            let err16 = { instancePath: instancePath + "/claims_supported/" + i1, schemaPath: "#/properties/claims_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
      } else {
        let err17 = { instancePath: instancePath + "/claims_supported", schemaPath: "#/properties/claims_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.claim_types_supported !== void 0) {
      let data11 = data.claim_types_supported;
      if (Array.isArray(data11)) {
        let len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data11[i2] != "string") {
            let err18 = { instancePath: instancePath + "/claim_types_supported/" + i2, schemaPath: "#/properties/claim_types_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      } else {
        let err19 = { instancePath: instancePath + "/claim_types_supported", schemaPath: "#/properties/claim_types_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.response_types_supported !== void 0) {
      let data13 = data.response_types_supported;
      if (Array.isArray(data13)) {
        let len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          if (typeof data13[i3] != "string") {
            let err20 = { instancePath: instancePath + "/response_types_supported/" + i3, schemaPath: "#/properties/response_types_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
      } else {
        let err21 = { instancePath: instancePath + "/response_types_supported", schemaPath: "#/properties/response_types_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.response_modes_supported !== void 0) {
      let data15 = data.response_modes_supported;
      if (Array.isArray(data15)) {
        let len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++)
          if (typeof data15[i4] != "string") {
            let err22 = { instancePath: instancePath + "/response_modes_supported/" + i4, schemaPath: "#/properties/response_modes_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
      } else {
        let err23 = { instancePath: instancePath + "/response_modes_supported", schemaPath: "#/properties/response_modes_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.grant_types_supported !== void 0) {
      let data17 = data.grant_types_supported;
      if (Array.isArray(data17)) {
        let len5 = data17.length;
        for (let i5 = 0; i5 < len5; i5++)
          if (typeof data17[i5] != "string") {
            let err24 = { instancePath: instancePath + "/grant_types_supported/" + i5, schemaPath: "#/properties/grant_types_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
      } else {
        let err25 = { instancePath: instancePath + "/grant_types_supported", schemaPath: "#/properties/grant_types_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.subject_types_supported !== void 0) {
      let data19 = data.subject_types_supported;
      if (Array.isArray(data19)) {
        let len6 = data19.length;
        for (let i6 = 0; i6 < len6; i6++)
          if (typeof data19[i6] != "string") {
            let err26 = { instancePath: instancePath + "/subject_types_supported/" + i6, schemaPath: "#/properties/subject_types_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
      } else {
        let err27 = { instancePath: instancePath + "/subject_types_supported", schemaPath: "#/properties/subject_types_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.id_token_signing_alg_values_supported !== void 0) {
      let data21 = data.id_token_signing_alg_values_supported;
      if (Array.isArray(data21)) {
        let len7 = data21.length;
        for (let i7 = 0; i7 < len7; i7++)
          if (typeof data21[i7] != "string") {
            let err28 = { instancePath: instancePath + "/id_token_signing_alg_values_supported/" + i7, schemaPath: "#/properties/id_token_signing_alg_values_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
      } else {
        let err29 = { instancePath: instancePath + "/id_token_signing_alg_values_supported", schemaPath: "#/properties/id_token_signing_alg_values_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.token_endpoint_auth_methods_supported !== void 0) {
      let data23 = data.token_endpoint_auth_methods_supported;
      if (Array.isArray(data23)) {
        let len8 = data23.length;
        for (let i8 = 0; i8 < len8; i8++)
          if (typeof data23[i8] != "string") {
            let err30 = { instancePath: instancePath + "/token_endpoint_auth_methods_supported/" + i8, schemaPath: "#/properties/token_endpoint_auth_methods_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
      } else {
        let err31 = { instancePath: instancePath + "/token_endpoint_auth_methods_supported", schemaPath: "#/properties/token_endpoint_auth_methods_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.introspection_endpoint_auth_methods_supported !== void 0) {
      let data25 = data.introspection_endpoint_auth_methods_supported;
      if (Array.isArray(data25)) {
        let len9 = data25.length;
        for (let i9 = 0; i9 < len9; i9++)
          if (typeof data25[i9] != "string") {
            let err32 = { instancePath: instancePath + "/introspection_endpoint_auth_methods_supported/" + i9, schemaPath: "#/properties/introspection_endpoint_auth_methods_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
      } else {
        let err33 = { instancePath: instancePath + "/introspection_endpoint_auth_methods_supported", schemaPath: "#/properties/introspection_endpoint_auth_methods_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.revocation_endpoint_auth_methods_supported !== void 0) {
      let data27 = data.revocation_endpoint_auth_methods_supported;
      if (Array.isArray(data27)) {
        let len10 = data27.length;
        for (let i10 = 0; i10 < len10; i10++)
          if (typeof data27[i10] != "string") {
            let err34 = { instancePath: instancePath + "/revocation_endpoint_auth_methods_supported/" + i10, schemaPath: "#/properties/revocation_endpoint_auth_methods_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
      } else {
        let err35 = { instancePath: instancePath + "/revocation_endpoint_auth_methods_supported", schemaPath: "#/properties/revocation_endpoint_auth_methods_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.code_challenge_methods_supported !== void 0) {
      let data29 = data.code_challenge_methods_supported;
      if (Array.isArray(data29)) {
        let len11 = data29.length;
        for (let i11 = 0; i11 < len11; i11++)
          if (typeof data29[i11] != "string") {
            let err36 = { instancePath: instancePath + "/code_challenge_methods_supported/" + i11, schemaPath: "#/properties/code_challenge_methods_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
      } else {
        let err37 = { instancePath: instancePath + "/code_challenge_methods_supported", schemaPath: "#/properties/code_challenge_methods_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.acr_values_supported !== void 0) {
      let data31 = data.acr_values_supported;
      if (Array.isArray(data31)) {
        let len12 = data31.length;
        for (let i12 = 0; i12 < len12; i12++)
          if (typeof data31[i12] != "string") {
            let err38 = { instancePath: instancePath + "/acr_values_supported/" + i12, schemaPath: "#/properties/acr_values_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
      } else {
        let err39 = { instancePath: instancePath + "/acr_values_supported", schemaPath: "#/properties/acr_values_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.ui_locales_supported !== void 0) {
      let data33 = data.ui_locales_supported;
      if (Array.isArray(data33)) {
        let len13 = data33.length;
        for (let i13 = 0; i13 < len13; i13++)
          if (typeof data33[i13] != "string") {
            let err40 = { instancePath: instancePath + "/ui_locales_supported/" + i13, schemaPath: "#/properties/ui_locales_supported/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
      } else {
        let err41 = { instancePath: instancePath + "/ui_locales_supported", schemaPath: "#/properties/ui_locales_supported/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.authorization_response_iss_parameter_supported !== void 0 && typeof data.authorization_response_iss_parameter_supported != "boolean") {
      let err42 = { instancePath: instancePath + "/authorization_response_iss_parameter_supported", schemaPath: "#/properties/authorization_response_iss_parameter_supported/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
    if (data.claims_parameter_supported !== void 0 && typeof data.claims_parameter_supported != "boolean") {
      let err43 = { instancePath: instancePath + "/claims_parameter_supported", schemaPath: "#/properties/claims_parameter_supported/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
    }
    if (data.request_parameter_supported !== void 0 && typeof data.request_parameter_supported != "boolean") {
      let err44 = { instancePath: instancePath + "/request_parameter_supported", schemaPath: "#/properties/request_parameter_supported/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
    }
    if (data.request_uri_parameter_supported !== void 0 && typeof data.request_uri_parameter_supported != "boolean") {
      let err45 = { instancePath: instancePath + "/request_uri_parameter_supported", schemaPath: "#/properties/request_uri_parameter_supported/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
    }
    if (data.service_documentation !== void 0 && typeof data.service_documentation != "string") {
      let err46 = { instancePath: instancePath + "/service_documentation", schemaPath: "#/properties/service_documentation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
    }
  } else {
    let err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
  }
  return validate582.errors = vErrors, errors === 0;
}
validate582.evaluated = { props: { issuer: !0, authorization_endpoint: !0, token_endpoint: !0, userinfo_endpoint: !0, jwks_uri: !0, introspection_endpoint: !0, revocation_endpoint: !0, scopes_supported: !0, claims_supported: !0, claim_types_supported: !0, response_types_supported: !0, response_modes_supported: !0, grant_types_supported: !0, subject_types_supported: !0, id_token_signing_alg_values_supported: !0, token_endpoint_auth_methods_supported: !0, introspection_endpoint_auth_methods_supported: !0, revocation_endpoint_auth_methods_supported: !0, code_challenge_methods_supported: !0, acr_values_supported: !0, ui_locales_supported: !0, authorization_response_iss_parameter_supported: !0, claims_parameter_supported: !0, request_parameter_supported: !0, request_uri_parameter_supported: !0, service_documentation: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate572.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate582(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors), errors = vErrors.length), validate572.errors = vErrors, errors === 0;
}
validate572.evaluated = { props: { issuer: !0, authorization_endpoint: !0, token_endpoint: !0, userinfo_endpoint: !0, jwks_uri: !0, introspection_endpoint: !0, revocation_endpoint: !0, scopes_supported: !0, claims_supported: !0, claim_types_supported: !0, response_types_supported: !0, response_modes_supported: !0, grant_types_supported: !0, subject_types_supported: !0, id_token_signing_alg_values_supported: !0, token_endpoint_auth_methods_supported: !0, introspection_endpoint_auth_methods_supported: !0, revocation_endpoint_auth_methods_supported: !0, code_challenge_methods_supported: !0, acr_values_supported: !0, ui_locales_supported: !0, authorization_response_iss_parameter_supported: !0, claims_parameter_supported: !0, request_parameter_supported: !0, request_uri_parameter_supported: !0, service_documentation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _jwks_200_application_json = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keys === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keys" }, message: "must have required property 'keys'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.keys !== void 0) {
      let data0 = data.keys;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.kty === void 0) {
              let err1 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/required", keyword: "required", params: { missingProperty: "kty" }, message: "must have required property 'kty'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.kid === void 0) {
              let err2 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/required", keyword: "required", params: { missingProperty: "kid" }, message: "must have required property 'kid'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.kty !== void 0 && typeof data1.kty != "string") {
              let err3 = { instancePath: instancePath + "/keys/" + i0 + "/kty", schemaPath: "#/properties/keys/items/properties/kty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.kid !== void 0 && typeof data1.kid != "string") {
              let err4 = { instancePath: instancePath + "/keys/" + i0 + "/kid", schemaPath: "#/properties/keys/items/properties/kid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { props: { keys: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _token_200_application_json = validate612;
function validate622(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate622.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.token_type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "token_type" }, message: "must have required property 'token_type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.access_token !== void 0 && typeof data.access_token != "string") {
      let err1 = { instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.token_type !== void 0) {
      let data1 = data.token_type;
      if (typeof data1 != "string") {
        let err2 = { instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data1 !== "Bearer") {
        let err3 = { instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/const", keyword: "const", params: { allowedValue: "Bearer" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.expires_in !== void 0) {
      let data2 = data.expires_in;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.refresh_token !== void 0 && typeof data.refresh_token != "string") {
      let err5 = { instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.scope !== void 0 && typeof data.scope != "string") {
      let err6 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id_token !== void 0 && typeof data.id_token != "string") {
      let err7 = { instancePath: instancePath + "/id_token", schemaPath: "#/properties/id_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.connection !== void 0 && typeof data.connection != "string") {
      let err8 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.upstream !== void 0) {
      let data7 = data.upstream;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        let err9 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate622.errors = vErrors, errors === 0;
}
validate622.evaluated = { props: { access_token: !0, token_type: !0, expires_in: !0, refresh_token: !0, scope: !0, id_token: !0, connection: !0, upstream: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate612(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate612.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate622(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate622.errors : vErrors.concat(validate622.errors), errors = vErrors.length), validate612.errors = vErrors, errors === 0;
}
validate612.evaluated = { props: { access_token: !0, token_type: !0, expires_in: !0, refresh_token: !0, scope: !0, id_token: !0, connection: !0, upstream: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _token_400_application_json = validate642;
function validate652(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate652.evaluated;
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
    if (data.error_uri !== void 0 && typeof data.error_uri != "string") {
      let err3 = { instancePath: instancePath + "/error_uri", schemaPath: "#/properties/error_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.upstream !== void 0) {
      let data3 = data.upstream;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.code !== void 0 && typeof data3.code != "string") {
          let err4 = { instancePath: instancePath + "/upstream/code", schemaPath: "#/properties/upstream/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data3.message !== void 0 && typeof data3.message != "string") {
          let err5 = { instancePath: instancePath + "/upstream/message", schemaPath: "#/properties/upstream/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data3.status !== void 0) {
          let data6 = data3.status;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err6 = { instancePath: instancePath + "/upstream/status", schemaPath: "#/properties/upstream/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate652.errors = vErrors, errors === 0;
}
validate652.evaluated = { props: { error: !0, error_description: !0, error_uri: !0, upstream: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate642(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate642.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate652(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate652.errors : vErrors.concat(validate652.errors), errors = vErrors.length), validate642.errors = vErrors, errors === 0;
}
validate642.evaluated = { props: { error: !0, error_description: !0, error_uri: !0, upstream: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _userinfo_200_application_json = validate67;
function validate682(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate682.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sub === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sub" }, message: "must have required property 'sub'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sub !== void 0 && typeof data.sub != "string") {
      let err1 = { instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.given_name !== void 0 && typeof data.given_name != "string") {
      let err3 = { instancePath: instancePath + "/given_name", schemaPath: "#/properties/given_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.family_name !== void 0 && typeof data.family_name != "string") {
      let err4 = { instancePath: instancePath + "/family_name", schemaPath: "#/properties/family_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.middle_name !== void 0 && typeof data.middle_name != "string") {
      let err5 = { instancePath: instancePath + "/middle_name", schemaPath: "#/properties/middle_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.nickname !== void 0 && typeof data.nickname != "string") {
      let err6 = { instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.preferred_username !== void 0 && typeof data.preferred_username != "string") {
      let err7 = { instancePath: instancePath + "/preferred_username", schemaPath: "#/properties/preferred_username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.profile !== void 0 && typeof data.profile != "string") {
      let err8 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.picture !== void 0 && typeof data.picture != "string") {
      let err9 = { instancePath: instancePath + "/picture", schemaPath: "#/properties/picture/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.website !== void 0 && typeof data.website != "string") {
      let err10 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      let err11 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.email_verified !== void 0 && typeof data.email_verified != "boolean") {
      let err12 = { instancePath: instancePath + "/email_verified", schemaPath: "#/properties/email_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.gender !== void 0 && typeof data.gender != "string") {
      let err13 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.birthdate !== void 0 && typeof data.birthdate != "string") {
      let err14 = { instancePath: instancePath + "/birthdate", schemaPath: "#/properties/birthdate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.zoneinfo !== void 0 && typeof data.zoneinfo != "string") {
      let err15 = { instancePath: instancePath + "/zoneinfo", schemaPath: "#/properties/zoneinfo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.locale !== void 0 && typeof data.locale != "string") {
      let err16 = { instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.phone_number !== void 0 && typeof data.phone_number != "string") {
      let err17 = { instancePath: instancePath + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.phone_number_verified !== void 0 && typeof data.phone_number_verified != "boolean") {
      let err18 = { instancePath: instancePath + "/phone_number_verified", schemaPath: "#/properties/phone_number_verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.updated_at !== void 0) {
      let data18 = data.updated_at;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
        let err19 = { instancePath: instancePath + "/updated_at", schemaPath: "#/properties/updated_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate682.errors = vErrors, errors === 0;
}
validate682.evaluated = { props: { sub: !0, name: !0, given_name: !0, family_name: !0, middle_name: !0, nickname: !0, preferred_username: !0, profile: !0, picture: !0, website: !0, email: !0, email_verified: !0, gender: !0, birthdate: !0, zoneinfo: !0, locale: !0, phone_number: !0, phone_number_verified: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate682(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate682.errors : vErrors.concat(validate682.errors), errors = vErrors.length), validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: { sub: !0, name: !0, given_name: !0, family_name: !0, middle_name: !0, nickname: !0, preferred_username: !0, profile: !0, picture: !0, website: !0, email: !0, email_verified: !0, gender: !0, birthdate: !0, zoneinfo: !0, locale: !0, phone_number: !0, phone_number_verified: !0, updated_at: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _introspect_200_application_json = validate702;
function validate702(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate702.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.active === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "active" }, message: "must have required property 'active'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.active !== void 0 && typeof data.active != "boolean") {
      let err1 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.scope !== void 0 && typeof data.scope != "string") {
      let err2 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.client_id !== void 0 && typeof data.client_id != "string") {
      let err3 = { instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.username !== void 0 && typeof data.username != "string") {
      let err4 = { instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.connection !== void 0 && typeof data.connection != "string") {
      let err5 = { instancePath: instancePath + "/connection", schemaPath: "#/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.token_type !== void 0 && typeof data.token_type != "string") {
      let err6 = { instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.exp !== void 0) {
      let data6 = data.exp;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err7 = { instancePath: instancePath + "/exp", schemaPath: "#/properties/exp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.iat !== void 0) {
      let data7 = data.iat;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err8 = { instancePath: instancePath + "/iat", schemaPath: "#/properties/iat/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sub !== void 0 && typeof data.sub != "string") {
      let err9 = { instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.iss !== void 0 && typeof data.iss != "string") {
      let err10 = { instancePath: instancePath + "/iss", schemaPath: "#/properties/iss/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate702.errors = vErrors, errors === 0;
}
validate702.evaluated = { props: { active: !0, scope: !0, client_id: !0, username: !0, connection: !0, token_type: !0, exp: !0, iat: !0, sub: !0, iss: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listConnections_200_application_json = validate71;
var schema36 = { type: "string", enum: ["active", "broken", "revoked"], $id: "/components/schemas/ConnectionState" };
function validate732(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate732.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "active" || data === "broken" || data === "revoked")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema36.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate732.errors = vErrors, errors === 0;
}
validate732.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate722(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate722.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.app === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.scope === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.refreshable === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "refreshable" }, message: "must have required property 'refreshable'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.auth_time === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth_time" }, message: "must have required property 'auth_time'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.created_at === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.failures === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property 'failures'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.app !== void 0 && typeof data.app != "string") {
      let err9 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.sub !== void 0 && typeof data.sub != "string") {
      let err10 = { instancePath: instancePath + "/sub", schemaPath: "#/properties/sub/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.state !== void 0 && (validate732(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate732.errors : vErrors.concat(validate732.errors), errors = vErrors.length)), data.scope !== void 0 && typeof data.scope != "string") {
      let err11 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.upstream_scope !== void 0 && typeof data.upstream_scope != "string") {
      let err12 = { instancePath: instancePath + "/upstream_scope", schemaPath: "#/properties/upstream_scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.refreshable !== void 0 && typeof data.refreshable != "boolean") {
      let err13 = { instancePath: instancePath + "/refreshable", schemaPath: "#/properties/refreshable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.auth_time !== void 0) {
      let data7 = data.auth_time;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err14 = { instancePath: instancePath + "/auth_time", schemaPath: "#/properties/auth_time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data8 = data.created_at;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err15 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.refreshed_at !== void 0) {
      let data9 = data.refreshed_at;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err16 = { instancePath: instancePath + "/refreshed_at", schemaPath: "#/properties/refreshed_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.expires_at !== void 0) {
      let data10 = data.expires_at;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err17 = { instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.failures !== void 0) {
      let data11 = data.failures;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err18 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.retry_at !== void 0) {
      let data12 = data.retry_at;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        let err19 = { instancePath: instancePath + "/retry_at", schemaPath: "#/properties/retry_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.last_error !== void 0) {
      let data13 = data.last_error;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.error === void 0) {
          let err20 = { instancePath: instancePath + "/last_error", schemaPath: "#/properties/last_error/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data13.description === void 0) {
          let err21 = { instancePath: instancePath + "/last_error", schemaPath: "#/properties/last_error/required", keyword: "required", params: { missingProperty: "description" }, message: "must have required property 'description'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data13.at === void 0) {
          let err22 = { instancePath: instancePath + "/last_error", schemaPath: "#/properties/last_error/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data13.error !== void 0 && typeof data13.error != "string") {
          let err23 = { instancePath: instancePath + "/last_error/error", schemaPath: "#/properties/last_error/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data13.description !== void 0 && typeof data13.description != "string") {
          let err24 = { instancePath: instancePath + "/last_error/description", schemaPath: "#/properties/last_error/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data13.at !== void 0) {
          let data16 = data13.at;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            let err25 = { instancePath: instancePath + "/last_error/at", schemaPath: "#/properties/last_error/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/last_error", schemaPath: "#/properties/last_error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate722.errors = vErrors, errors === 0;
}
validate722.evaluated = { props: { id: !0, app: !0, sub: !0, state: !0, scope: !0, upstream_scope: !0, refreshable: !0, auth_time: !0, created_at: !0, refreshed_at: !0, expires_at: !0, failures: !0, retry_at: !0, last_error: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connections === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connections" }, message: "must have required property 'connections'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.connections !== void 0) {
      let data0 = data.connections;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate722(data0[i0], { instancePath: instancePath + "/connections/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate722.errors : vErrors.concat(validate722.errors), errors = vErrors.length);
      } else {
        let err1 = { instancePath: instancePath + "/connections", schemaPath: "#/properties/connections/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.after !== void 0 && typeof data.after != "string") {
      let err2 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: { connections: !0, after: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _readConnection_200_application_json = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate722(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate722.errors : vErrors.concat(validate722.errors), errors = vErrors.length), validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { props: { id: !0, app: !0, sub: !0, state: !0, scope: !0, upstream_scope: !0, refreshable: !0, auth_time: !0, created_at: !0, refreshed_at: !0, expires_at: !0, failures: !0, retry_at: !0, last_error: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _takeToken_200_application_json = validate782, schema38 = { type: "object", required: ["access_token", "carrier"], properties: { access_token: { type: "string" }, expires_in: { type: "integer" }, scope: { type: "string" }, carrier: { type: "object", required: ["in", "name"], properties: { in: { type: "string", enum: ["header", "query", "cookie"] }, name: { type: "string" }, prefix: { type: "string" } } } }, $id: "/takeToken/200/application%2Fjson" };
function validate782(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate782.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.access_token === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access_token" }, message: "must have required property 'access_token'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.carrier === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "carrier" }, message: "must have required property 'carrier'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.access_token !== void 0 && typeof data.access_token != "string") {
      let err2 = { instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.expires_in !== void 0) {
      let data1 = data.expires_in;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.scope !== void 0 && typeof data.scope != "string") {
      let err4 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.carrier !== void 0) {
      let data3 = data.carrier;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.in === void 0) {
          let err5 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data3.name === void 0) {
          let err6 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data3.in !== void 0) {
          let data4 = data3.in;
          if (typeof data4 != "string") {
            let err7 = { instancePath: instancePath + "/carrier/in", schemaPath: "#/properties/carrier/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (!(data4 === "header" || data4 === "query" || data4 === "cookie")) {
            let err8 = { instancePath: instancePath + "/carrier/in", schemaPath: "#/properties/carrier/properties/in/enum", keyword: "enum", params: { allowedValues: schema38.properties.carrier.properties.in.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data3.name !== void 0 && typeof data3.name != "string") {
          let err9 = { instancePath: instancePath + "/carrier/name", schemaPath: "#/properties/carrier/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.prefix !== void 0 && typeof data3.prefix != "string") {
          let err10 = { instancePath: instancePath + "/carrier/prefix", schemaPath: "#/properties/carrier/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/carrier", schemaPath: "#/properties/carrier/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate782.errors = vErrors, errors === 0;
}
validate782.evaluated = { props: { access_token: !0, expires_in: !0, scope: !0, carrier: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _listEvents_200_application_json = validate792, schema39 = { type: "object", required: ["events"], properties: { events: { type: "array", items: { type: "object", required: ["id", "type", "connection", "created_at", "state", "attempts"], properties: { id: { type: "string" }, type: { $ref: "/components/schemas/EventType" }, connection: { type: "string" }, created_at: { type: "integer" }, state: { type: "string", enum: ["pending", "delivered", "failed"] }, attempts: { type: "integer" }, next_at: { type: "integer" }, last_attempt: { type: "object", required: ["at"], properties: { at: { type: "integer" }, status: { type: "integer" }, error: { type: "string" } } } } } } }, $id: "/listEvents/200/application%2Fjson" }, schema40 = { type: "string", enum: ["connection.created", "connection.refreshed", "connection.broken", "connection.recovered", "connection.revoked"], $id: "/components/schemas/EventType" };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "connection.created" || data === "connection.refreshed" || data === "connection.broken" || data === "connection.recovered" || data === "connection.revoked")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate792(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate792.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.events === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.events !== void 0) {
      let data0 = data.events;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              let err1 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            if (data1.type === void 0) {
              let err2 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.connection === void 0) {
              let err3 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.created_at === void 0) {
              let err4 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.state === void 0) {
              let err5 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data1.attempts === void 0) {
              let err6 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.id !== void 0 && typeof data1.id != "string") {
              let err7 = { instancePath: instancePath + "/events/" + i0 + "/id", schemaPath: "#/properties/events/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.type !== void 0 && (validate80(data1.type, { instancePath: instancePath + "/events/" + i0 + "/type", parentData: data1, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data1.connection !== void 0 && typeof data1.connection != "string") {
              let err8 = { instancePath: instancePath + "/events/" + i0 + "/connection", schemaPath: "#/properties/events/items/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.created_at !== void 0) {
              let data5 = data1.created_at;
              if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                let err9 = { instancePath: instancePath + "/events/" + i0 + "/created_at", schemaPath: "#/properties/events/items/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.state !== void 0) {
              let data6 = data1.state;
              if (typeof data6 != "string") {
                let err10 = { instancePath: instancePath + "/events/" + i0 + "/state", schemaPath: "#/properties/events/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
              if (!(data6 === "pending" || data6 === "delivered" || data6 === "failed")) {
                let err11 = { instancePath: instancePath + "/events/" + i0 + "/state", schemaPath: "#/properties/events/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema39.properties.events.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.attempts !== void 0) {
              let data7 = data1.attempts;
              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                let err12 = { instancePath: instancePath + "/events/" + i0 + "/attempts", schemaPath: "#/properties/events/items/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data1.next_at !== void 0) {
              let data8 = data1.next_at;
              if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                let err13 = { instancePath: instancePath + "/events/" + i0 + "/next_at", schemaPath: "#/properties/events/items/properties/next_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data1.last_attempt !== void 0) {
              let data9 = data1.last_attempt;
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.at === void 0) {
                  let err14 = { instancePath: instancePath + "/events/" + i0 + "/last_attempt", schemaPath: "#/properties/events/items/properties/last_attempt/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data9.at !== void 0) {
                  let data10 = data9.at;
                  if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                    let err15 = { instancePath: instancePath + "/events/" + i0 + "/last_attempt/at", schemaPath: "#/properties/events/items/properties/last_attempt/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                }
                if (data9.status !== void 0) {
                  let data11 = data9.status;
                  if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
                    let err16 = { instancePath: instancePath + "/events/" + i0 + "/last_attempt/status", schemaPath: "#/properties/events/items/properties/last_attempt/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                }
                if (data9.error !== void 0 && typeof data9.error != "string") {
                  let err17 = { instancePath: instancePath + "/events/" + i0 + "/last_attempt/error", schemaPath: "#/properties/events/items/properties/last_attempt/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
              } else {
                let err18 = { instancePath: instancePath + "/events/" + i0 + "/last_attempt", schemaPath: "#/properties/events/items/properties/last_attempt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            let err19 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate792.errors = vErrors, errors === 0;
}
validate792.evaluated = { props: { events: !0 }, dynamicProps: !1, dynamicItems: !1 };
var _connectionEvent_body_application_json = validate822;
var formats4 = require_formats().fullFormats["date-time"];
function validate832(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate832.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.timestamp === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.data === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.type !== void 0 && (validate80(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.timestamp !== void 0) {
      let data1 = data.timestamp;
      if (typeof data1 == "string") {
        if (!formats4.validate(data1)) {
          let err3 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.data !== void 0) {
      let data2 = data.data;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.connection === void 0) {
          let err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "connection" }, message: "must have required property 'connection'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2.app === void 0) {
          let err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "app" }, message: "must have required property 'app'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.state === void 0) {
          let err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.scope === void 0) {
          let err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2.connection !== void 0 && typeof data2.connection != "string") {
          let err9 = { instancePath: instancePath + "/data/connection", schemaPath: "#/properties/data/properties/connection/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2.app !== void 0 && typeof data2.app != "string") {
          let err10 = { instancePath: instancePath + "/data/app", schemaPath: "#/properties/data/properties/app/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data2.sub !== void 0 && typeof data2.sub != "string") {
          let err11 = { instancePath: instancePath + "/data/sub", schemaPath: "#/properties/data/properties/sub/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2.state !== void 0 && (validate732(data2.state, { instancePath: instancePath + "/data/state", parentData: data2, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate732.errors : vErrors.concat(validate732.errors), errors = vErrors.length)), data2.scope !== void 0) {
          let data7 = data2.scope;
          if (Array.isArray(data7)) {
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data7[i0] != "string") {
                let err12 = { instancePath: instancePath + "/data/scope/" + i0, schemaPath: "#/properties/data/properties/scope/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
          } else {
            let err13 = { instancePath: instancePath + "/data/scope", schemaPath: "#/properties/data/properties/scope/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data2.reason !== void 0 && typeof data2.reason != "string") {
          let err14 = { instancePath: instancePath + "/data/reason", schemaPath: "#/properties/data/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate832.errors = vErrors, errors === 0;
}
validate832.evaluated = { props: { type: !0, timestamp: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate822(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate822.evaluated;
  return evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), validate832(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate832.errors : vErrors.concat(validate832.errors), errors = vErrors.length), validate822.errors = vErrors, errors === 0;
}
validate822.evaluated = { props: { type: !0, timestamp: !0, data: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var validators = {
  home: {
    query: checked(_home_query, "query"),
    header: checked(_home_header, "header"),
    answers: {
      200: {
        "text/html": checked(_home_200_text_html, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  providers: {
    answers: {
      200: {
        "application/json": checked(_providers_200_application_json, "body")
      }
    }
  },
  documentation: {
    answers: {
      303: {}
    }
  },
  documentationPage: {
    path: checked(_documentationPage_path, "path"),
    answers: {
      200: {
        "text/html": checked(_home_200_text_html, "body"),
        "text/javascript": checked(_home_200_text_html, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  description: {
    answers: {
      200: {
        "application/json": checked(_description_200_application_json, "body")
      }
    }
  },
  health: {
    answers: {
      200: {
        "application/json": checked(_health_200_application_json, "body")
      }
    }
  },
  readiness: {
    answers: {
      200: {
        "application/json": checked(_health_200_application_json, "body")
      },
      503: {
        "application/json": checked(_health_200_application_json, "body")
      }
    }
  },
  metrics: {
    answers: {
      200: {
        "text/plain": checked(_home_200_text_html, "body")
      }
    }
  },
  openidConfiguration: {
    path: checked(_openidConfiguration_path, "path"),
    answers: {
      200: {
        "application/json": checked(_openidConfiguration_200_application_json, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  authorizationServerSuffixed: {
    path: checked(_openidConfiguration_path, "path"),
    answers: {
      200: {
        "application/json": checked(_openidConfiguration_200_application_json, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  authorizationServer: {
    path: checked(_openidConfiguration_path, "path"),
    answers: {
      200: {
        "application/json": checked(_openidConfiguration_200_application_json, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  jwks: {
    path: checked(_openidConfiguration_path, "path"),
    answers: {
      200: {
        "application/json": checked(_jwks_200_application_json, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  authorize: {
    path: checked(_openidConfiguration_path, "path"),
    query: checked(_authorize_query, "query"),
    header: checked(_authorize_header, "header"),
    answers: {
      303: {},
      400: {
        "text/html": checked(_home_200_text_html, "body")
      },
      404: {
        "text/html": checked(_home_200_text_html, "body")
      }
    }
  },
  authorizeForm: {
    path: checked(_openidConfiguration_path, "path"),
    header: checked(_authorize_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_authorizeForm_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      303: {},
      400: {
        "text/html": checked(_home_200_text_html, "body")
      },
      404: {
        "text/html": checked(_home_200_text_html, "body")
      }
    }
  },
  callback: {
    path: checked(_openidConfiguration_path, "path"),
    query: checked(_callback_query, "query"),
    header: checked(_authorize_header, "header"),
    answers: {
      200: {
        "text/html": checked(_home_200_text_html, "body")
      },
      303: {},
      400: {
        "text/html": checked(_home_200_text_html, "body")
      },
      404: {
        "text/html": checked(_home_200_text_html, "body")
      },
      502: {
        "text/html": checked(_home_200_text_html, "body")
      }
    }
  },
  callbackForm: {
    path: checked(_openidConfiguration_path, "path"),
    header: checked(_authorize_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_callbackForm_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      303: {},
      400: {
        "text/html": checked(_home_200_text_html, "body")
      },
      404: {
        "text/html": checked(_home_200_text_html, "body")
      },
      405: {
        "text/html": checked(_home_200_text_html, "body")
      },
      502: {
        "text/html": checked(_home_200_text_html, "body")
      }
    }
  },
  signIn: {
    path: checked(_openidConfiguration_path, "path"),
    query: checked(_home_query, "query"),
    header: checked(_home_header, "header"),
    answers: {
      303: {},
      400: {
        "text/html": checked(_home_200_text_html, "body")
      },
      404: {
        "text/html": checked(_home_200_text_html, "body")
      }
    }
  },
  signedIn: {
    path: checked(_openidConfiguration_path, "path"),
    query: checked(_signedIn_query, "query"),
    header: checked(_authorize_header, "header"),
    answers: {
      200: {
        "text/html": checked(_home_200_text_html, "body")
      },
      400: {
        "text/html": checked(_home_200_text_html, "body")
      },
      404: {
        "text/html": checked(_home_200_text_html, "body")
      },
      502: {
        "text/html": checked(_home_200_text_html, "body")
      }
    }
  },
  token: {
    path: checked(_openidConfiguration_path, "path"),
    header: checked(_token_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_token_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_token_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  userinfo: {
    path: checked(_openidConfiguration_path, "path"),
    header: checked(_token_header, "header"),
    answers: {
      200: {
        "application/json": checked(_userinfo_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  userinfoForm: {
    path: checked(_openidConfiguration_path, "path"),
    header: checked(_token_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_userinfoForm_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_userinfo_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  introspect: {
    path: checked(_openidConfiguration_path, "path"),
    header: checked(_token_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_introspect_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_introspect_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  revoke: {
    path: checked(_openidConfiguration_path, "path"),
    header: checked(_token_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_introspect_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_description_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  deauthorize: {
    path: checked(_openidConfiguration_path, "path"),
    answers: {
      200: {
        "application/json": checked(_description_200_application_json, "body")
      },
      400: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  deauthorizeForm: {
    path: checked(_openidConfiguration_path, "path"),
    body: {
      "application/x-www-form-urlencoded": checked(_deauthorizeForm_body_application_x_www_form_urlencoded, "body"),
      "application/json": checked(_description_200_application_json, "body")
    },
    answers: {
      200: {
        "application/json": checked(_description_200_application_json, "body")
      },
      400: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  rootOpenidConfiguration: {
    answers: {
      200: {
        "application/json": checked(_openidConfiguration_200_application_json, "body")
      }
    }
  },
  rootAuthorizationServer: {
    answers: {
      200: {
        "application/json": checked(_openidConfiguration_200_application_json, "body")
      }
    }
  },
  rootJwks: {
    answers: {
      200: {
        "application/json": checked(_jwks_200_application_json, "body")
      }
    }
  },
  rootAuthorize: {
    query: checked(_rootAuthorize_query, "query"),
    header: checked(_authorize_header, "header"),
    answers: {
      200: {
        "text/html": checked(_home_200_text_html, "body")
      },
      303: {},
      400: {
        "text/html": checked(_home_200_text_html, "body")
      }
    }
  },
  rootAuthorizeForm: {
    header: checked(_authorize_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_rootAuthorizeForm_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "text/html": checked(_home_200_text_html, "body")
      },
      303: {},
      400: {
        "text/html": checked(_home_200_text_html, "body")
      }
    }
  },
  rootToken: {
    header: checked(_token_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_rootToken_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_token_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  rootUserinfo: {
    header: checked(_token_header, "header"),
    answers: {
      200: {
        "application/json": checked(_userinfo_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  rootUserinfoForm: {
    header: checked(_token_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_userinfoForm_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_userinfo_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  rootIntrospect: {
    header: checked(_token_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_introspect_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_introspect_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  rootRevoke: {
    header: checked(_token_header, "header"),
    body: {
      "application/x-www-form-urlencoded": checked(_introspect_body_application_x_www_form_urlencoded, "body")
    },
    answers: {
      200: {
        "application/json": checked(_description_200_application_json, "body")
      },
      400: {
        "application/json": checked(_token_400_application_json, "body")
      },
      401: {
        "application/json": checked(_token_400_application_json, "body")
      },
      403: {
        "application/json": checked(_token_400_application_json, "body")
      },
      404: {
        "application/json": checked(_token_400_application_json, "body")
      },
      429: {
        "application/json": checked(_token_400_application_json, "body")
      },
      502: {
        "application/json": checked(_token_400_application_json, "body")
      },
      503: {
        "application/json": checked(_token_400_application_json, "body")
      }
    }
  },
  listConnections: {
    query: checked(_listConnections_query, "query"),
    header: checked(_token_header, "header"),
    answers: {
      200: {
        "application/json": checked(_listConnections_200_application_json, "body")
      },
      400: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      401: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      503: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  readConnection: {
    path: checked(_readConnection_path, "path"),
    header: checked(_token_header, "header"),
    answers: {
      200: {
        "application/json": checked(_readConnection_200_application_json, "body")
      },
      400: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      401: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      503: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  deleteConnection: {
    path: checked(_readConnection_path, "path"),
    header: checked(_token_header, "header"),
    answers: {
      204: {},
      400: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      401: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      503: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  takeToken: {
    path: checked(_readConnection_path, "path"),
    header: checked(_token_header, "header"),
    answers: {
      200: {
        "application/json": checked(_takeToken_200_application_json, "body")
      },
      400: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      401: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      403: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      404: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      409: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      503: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  listEvents: {
    query: checked(_listEvents_query, "query"),
    header: checked(_token_header, "header"),
    answers: {
      200: {
        "application/json": checked(_listEvents_200_application_json, "body")
      },
      400: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      401: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      },
      503: {
        "application/problem+json": checked(_home_404_application_problem_json, "body")
      }
    }
  },
  connectionEvent: {
    header: checked(_connectionEvent_header, "header"),
    body: {
      "application/json": checked(_connectionEvent_body_application_json, "body")
    },
    answers: {
      204: {}
    }
  }
};
export {
  validators
};
