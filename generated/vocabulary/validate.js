// Generated from openapi/x-onegate.schema.json by `npm run generate`. Do not edit.
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
    function fmtDef(validate3, compare) {
      return { validate: validate3, compare };
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

var validate = validate20;
var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://onegate.dev/schemas/x-onegate.json", title: "x-onegate", description: "What OpenAPI cannot say about an OAuth provider: which operation plays which role, and how its words map to the words of RFC 6749, 6750, 7009, 7662 and OpenID Connect. Everything is data; nothing here is executed.", type: "object", additionalProperties: !1, required: ["authorize", "token", "identity"], properties: { name: { $ref: "#/$defs/name" }, settings: { description: "What the operator fills in per app besides client_id and client_secret. A server variable takes the setting of its own name. In expressions: $app.<name>.", type: "object", propertyNames: { $ref: "#/$defs/identifier" }, additionalProperties: { $ref: "#/$defs/setting" } }, headers: { description: "Sent with every call to the provider. Authorization, Host, Accept and Content-* are the gateway's own.", type: "object", propertyNames: { pattern: "^[A-Za-z0-9-]+$", not: { pattern: "^([Aa][Uu][Tt][Hh][Oo][Rr][Ii][Zz][Aa][Tt][Ii][Oo][Nn]|[Hh][Oo][Ss][Tt]|[Aa][Cc][Cc][Ee][Pp][Tt]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt]-.*)$" } }, additionalProperties: { $ref: "#/$defs/send" } }, parameters: { $ref: "#/$defs/parameters", description: "Applies wherever an operation declares a parameter (path, query, header, or top-level body property) of this name: roles and API alike. A call's own `parameters` win." }, scopes: { description: "What a standard scope means here. A standard scope that is neither here nor declared by the document's OAuth flow is understood by the gateway and never sent. `openid` is what signing in needs and is always asked for; `offline_access` is added when a refresh token is wanted.", type: "object", additionalProperties: !1, properties: { openid: { $ref: "#/$defs/scopeList" }, profile: { $ref: "#/$defs/scopeList" }, email: { $ref: "#/$defs/scopeList" }, address: { $ref: "#/$defs/scopeList" }, phone: { $ref: "#/$defs/scopeList" }, offline_access: { $ref: "#/$defs/scopeList" } } }, client_assertion: { $ref: "#/$defs/clientAssertion" }, sign: { $ref: "#/$defs/sign" }, authorize: { description: "Where the user's browser is sent. The callback's parameters (query, fragment or form) are its answer.", type: "object", additionalProperties: !1, required: ["operation"], properties: { operation: { $ref: "#/$defs/operationId" }, parameters: { $ref: "#/$defs/parameters" }, fragment: { description: "A fragment the authorize address must end with.", type: "string", pattern: "^[A-Za-z0-9_-]+$" }, answer: { description: "Names of the callback's parameters. Absent members are read from /<their own name>.", type: "object", additionalProperties: !1, properties: { code: { $ref: "#/$defs/read" }, state: { $ref: "#/$defs/read" } } }, keep: { $ref: "#/$defs/keep" } } }, token: { description: "Turns the code (or a user name and password, where the operation accepts that grant) into tokens.", type: "object", additionalProperties: !1, required: ["operation"], properties: { operation: { $ref: "#/$defs/operationId" }, parameters: { $ref: "#/$defs/parameters" }, answer: { $ref: "#/$defs/tokenAnswer" }, keep: { $ref: "#/$defs/keep" }, sent_as: { $ref: "#/$defs/sentAs" }, exchange: { description: "A second call that turns the token just received into the one to keep (short-lived into long-lived).", type: "object", additionalProperties: !1, minProperties: 1, properties: { operation: { $ref: "#/$defs/operationId" }, parameters: { $ref: "#/$defs/parameters" }, answer: { $ref: "#/$defs/tokenAnswer" }, keep: { $ref: "#/$defs/keep" } } }, refresh: { description: "Only where refreshing differs from `token` with grant_type=refresh_token. What is absent is inherited from `token` when the operation is the same.", type: "object", additionalProperties: !1, minProperties: 1, properties: { operation: { $ref: "#/$defs/operationId" }, parameters: { $ref: "#/$defs/parameters" }, answer: { $ref: "#/$defs/tokenAnswer" }, keep: { $ref: "#/$defs/keep" } } } } }, app_token: { description: "The app's own token (client credentials), fetched when something needs $app_token and shared by all users of the app until it expires.", type: "object", additionalProperties: !1, required: ["operation"], properties: { operation: { $ref: "#/$defs/operationId" }, parameters: { $ref: "#/$defs/parameters" }, answer: { $ref: "#/$defs/tokenAnswer" }, sent_as: { $ref: "#/$defs/sentAs" } } }, identity: { description: "Who the user is: sources asked in order. A claim already present is not replaced by a later source.", type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, properties: { operation: { $ref: "#/$defs/operationId" }, id_token: { description: "Read the claims from the ID token instead of calling an operation.", type: "object", additionalProperties: !1, required: ["issuer"], properties: { issuer: { description: "The `iss` to expect; a template may use the ID token's own claims.", anyOf: [{ $ref: "#/$defs/template" }, { $ref: "#/$defs/send" }] } } }, parameters: { $ref: "#/$defs/parameters" }, claims: { $ref: "#/$defs/claims" }, keep: { $ref: "#/$defs/keep" }, optional: { description: "A failure, or a required parameter without a value, leaves this source out instead of failing the sign-in.", const: !0 } }, anyOf: [{ required: ["operation"] }, { required: ["id_token"] }, { required: ["claims"] }], not: { required: ["operation", "id_token"] } } }, introspect: { description: "RFC 7662 with the provider's own operation. A failure mapped to invalid_token means active: false.", type: "object", additionalProperties: !1, required: ["operation"], properties: { operation: { $ref: "#/$defs/operationId" }, parameters: { $ref: "#/$defs/parameters" }, answer: { description: "Absent members are read from /<their own name>. client_id is compared with the app's: another app's token is not active.", type: "object", additionalProperties: !1, properties: { active: { $ref: "#/$defs/read" }, scope: { $ref: "#/$defs/read" }, client_id: { $ref: "#/$defs/read" }, username: { $ref: "#/$defs/read" }, exp: { $ref: "#/$defs/read" }, expires_in: { $ref: "#/$defs/read" }, iat: { $ref: "#/$defs/read" }, sub: { $ref: "#/$defs/read" } } } } }, revoke: { description: "RFC 7009 with the provider's own operation. A failure mapped to invalid_token counts as revoked.", type: "object", additionalProperties: !1, required: ["operation"], properties: { operation: { $ref: "#/$defs/operationId" }, parameters: { $ref: "#/$defs/parameters" }, answer: { type: "object", additionalProperties: !1, properties: { revoked: { description: "Where the answer says whether it worked; absent: every success answer means it did.", $ref: "#/$defs/read" } } } } }, deauthorize: { description: "What the provider sends when a user withdraws: an operation under `webhooks`. Read with RFC 8417's words.", type: "object", additionalProperties: !1, required: ["operation", "answer"], properties: { operation: { $ref: "#/$defs/operationId" }, answer: { type: "object", additionalProperties: !1, required: ["sub"], properties: { client_id: { $ref: "#/$defs/read" }, sub: { $ref: "#/$defs/read" }, toe: { description: "Time of the event.", $ref: "#/$defs/read" } } } } }, errors: { description: "How the provider says no.", type: "object", additionalProperties: !1, required: ["code"], properties: { ok: { $ref: "#/$defs/ok" }, code: { $ref: "#/$defs/code" }, message: { $ref: "#/$defs/message" }, map: { $ref: "#/$defs/errorMap" } } }, rate_limit: { description: "Names of answer headers. 403 or 429 with nothing remaining is rate_limited.", type: "object", additionalProperties: !1, required: ["remaining"], properties: { remaining: { type: "string" }, reset: { description: "Seconds from now, or an epoch time in seconds (told apart by size).", type: "string" } } } }, $defs: { name: { description: "The name people see, by language tag.", type: "object", minProperties: 1, propertyNames: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" }, additionalProperties: { type: "string", minLength: 1 } }, identifier: { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, operationId: { description: "An operationId of this document.", type: "string", minLength: 1 }, scopeList: { type: "array", items: { type: "string", minLength: 1 } }, setting: { description: "JSON Schema words; the value is always text.", type: "object", additionalProperties: !1, properties: { description: { type: "string" }, pattern: { type: "string", format: "regex" }, enum: { type: "array", items: { type: "string" }, minItems: 1 }, default: { type: "string" }, example: { description: "A value for documentation, and for the sandbox where there is no default.", type: "string" }, writeOnly: { description: "A secret: stored encrypted, masked everywhere.", const: !0 } } }, sentAs: { description: "The security scheme that carries this token. Absent: Authorization: Bearer.", type: "string", minLength: 1 }, pointer: { description: "RFC 6901. It may go on inside a string that holds JSON.", type: "string", pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, pointers: { oneOf: [{ $ref: "#/$defs/pointer" }, { type: "array", items: { $ref: "#/$defs/pointer" }, minItems: 1 }] }, expression: { description: "$word: a standard word of the request at hand. $app.x: a setting. $token.x: a kept field.", type: "string", pattern: "^\\$(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)$" }, template: { description: "Text with {/pointer} or {$expression} in it. One absent part makes the whole absent.", type: "string", pattern: "^(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{[/$][^{}]+\\}" }, sendTemplate: { description: "Text with {$expression} in it. One absent part makes the whole absent.", type: "string", pattern: "^(?!.*\\{/[^{}]+\\})(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{\\$[^{}]+\\}" }, literal: { description: "Text sent as it is.", type: "string", pattern: "^(?!.*\\{[/$][^{}]+\\})[^/$]" }, scalar: { type: ["string", "integer", "boolean"] }, valueMap: { description: "The value, as text, to what it means; a trailing * matches a prefix and the longest match wins. A value that matches nothing counts as absent. A list gives its first member that matches.", type: "object", minProperties: 1, additionalProperties: { $ref: "#/$defs/scalar" } }, send: { description: "A value for the provider: literal text, $expression, template, or the first of a list that is there.", anyOf: [{ $ref: "#/$defs/expression" }, { $ref: "#/$defs/sendTemplate" }, { $ref: "#/$defs/literal" }, { type: "array", items: { $ref: "#/$defs/send" }, minItems: 2 }, { type: "object", additionalProperties: !1, required: ["from"], minProperties: 2, properties: { from: { $ref: "#/$defs/send" }, map: { $ref: "#/$defs/valueMap" }, as: { $ref: "#/$defs/as" } } }] }, read: { description: "A value from the provider's answer: /pointer, $expression, template with a placeholder, true, false, a number, or the first of a list that is there. Never bare text: a forgotten slash must not become everybody's `sub`.", anyOf: [{ $ref: "#/$defs/pointer" }, { $ref: "#/$defs/expression" }, { $ref: "#/$defs/template" }, { type: ["boolean", "number"] }, { type: "array", items: { $ref: "#/$defs/read" }, minItems: 2 }, { type: "object", additionalProperties: !1, required: ["from"], minProperties: 2, dependentRequired: { where: ["in"], in: ["where"] }, properties: { from: { $ref: "#/$defs/read" }, in: { description: "A list in the answer ('' = the answer itself is the list); `from` and `where` are read from its members.", anyOf: [{ $ref: "#/$defs/pointer" }, { const: "" }] }, where: { description: "The member to take is the first that agrees everywhere: equal as text, or a list that contains it.", type: "object", minProperties: 1, propertyNames: { $ref: "#/$defs/pointer" }, additionalProperties: { $ref: "#/$defs/scalar" } }, map: { $ref: "#/$defs/valueMap" }, split: { description: "The text between list members.", type: "string", minLength: 1 }, as: { $ref: "#/$defs/as" }, reason: { description: "Why a list under `sub` is safe: all its members must be the same identifier. For the reader and for lint; it changes nothing.", type: "string", minLength: 10 } } }] }, as: { description: "How a time is written where it is neither seconds nor RFC 3339.", enum: ["milliseconds", "beijing-time"] }, parameters: { description: "This provider's parameter: where its value comes from. A parameter with `const` in the document, or named like a standard word of the role, needs no entry.", type: "object", minProperties: 1, additionalProperties: { $ref: "#/$defs/send" } }, keep: { description: "Fields to keep with the connection under a name of our own: $token.<name> later, and shown to the client unless the answer's schema marks them writeOnly.", type: "object", minProperties: 1, propertyNames: { $ref: "#/$defs/identifier" }, additionalProperties: { $ref: "#/$defs/read" } }, tokenAnswer: { description: "Absent members are read from /<their own name>. `access_token: false`: this provider has no token per user.", type: "object", additionalProperties: !1, properties: { access_token: { $ref: "#/$defs/read" }, refresh_token: { $ref: "#/$defs/read" }, id_token: { $ref: "#/$defs/read" }, scope: { $ref: "#/$defs/read" }, expires_in: { description: "Seconds from now.", $ref: "#/$defs/read" }, expires_at: { description: "A moment instead: epoch seconds or RFC 3339.", $ref: "#/$defs/read" }, refresh_token_expires_in: { $ref: "#/$defs/read" } } }, claims: { description: "OpenID Connect's standard claims. No `claims` at all: each is read from /<its own name>.", type: "object", additionalProperties: !1, minProperties: 1, properties: { sub: { $ref: "#/$defs/read" }, name: { $ref: "#/$defs/read" }, given_name: { $ref: "#/$defs/read" }, family_name: { $ref: "#/$defs/read" }, middle_name: { $ref: "#/$defs/read" }, nickname: { $ref: "#/$defs/read" }, preferred_username: { $ref: "#/$defs/read" }, profile: { $ref: "#/$defs/read" }, picture: { $ref: "#/$defs/read" }, website: { $ref: "#/$defs/read" }, email: { $ref: "#/$defs/read" }, email_verified: { $ref: "#/$defs/read" }, gender: { $ref: "#/$defs/read" }, birthdate: { $ref: "#/$defs/read" }, zoneinfo: { $ref: "#/$defs/read" }, locale: { $ref: "#/$defs/read" }, phone_number: { $ref: "#/$defs/read" }, phone_number_verified: { $ref: "#/$defs/read" }, updated_at: { $ref: "#/$defs/read" } } }, operation: { description: "What an operation says of itself, under its own `x-onegate`.", type: "object", additionalProperties: !1, required: ["errors"], properties: { errors: { description: "How this operation says no, where it does so in its own way. What is absent is as in the document's `errors`; `map` adds to it.", type: "object", additionalProperties: !1, minProperties: 1, properties: { ok: { $ref: "#/$defs/ok" }, code: { $ref: "#/$defs/code" }, message: { $ref: "#/$defs/message" }, map: { $ref: "#/$defs/errorMap" } } } } }, ok: { description: "Given when failures come with HTTP 2xx: every 2xx answer is looked at, and a code that is present and not one of these is a failure. Compared as text.", type: "array", items: { type: ["string", "integer"] } }, code: { description: "Where the provider's code is. Every place that holds a scalar is a candidate; the first one that `map` knows decides, then the first that is a standard error word, then the status.", $ref: "#/$defs/pointers" }, message: { description: "Where the text for people is: the first that is there.", $ref: "#/$defs/pointers" }, errorMap: { description: "The provider's code to a standard error word. A trailing * matches a prefix; the longest match wins.", type: "object", additionalProperties: { $ref: "#/$defs/error" } }, error: { description: "RFC 6749, RFC 6750 and OpenID Connect words, plus the few a resource API needs. Each implies one OAuth error, problem type, status and retry class.", enum: ["invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "unsupported_response_type", "invalid_scope", "access_denied", "server_error", "temporarily_unavailable", "invalid_token", "insufficient_scope", "login_required", "consent_required", "interaction_required", "forbidden", "not_found", "method_not_allowed", "conflict", "content_too_large", "unsupported_media_type", "rate_limited"] }, clientAssertion: { description: "A JWT signed per request (RFC 7523), available as $client_assertion: wherever a provider wants it, as client_assertion or as client_secret.", type: "object", additionalProperties: !1, required: ["algorithm", "key", "audience"], properties: { algorithm: { enum: ["RS256", "PS256", "ES256"] }, key: { $ref: "#/$defs/send" }, key_id: { $ref: "#/$defs/send" }, issuer: { description: "Absent: the client_id.", $ref: "#/$defs/send" }, audience: { $ref: "#/$defs/send" } } }, sign: { description: "A signature over the call's own parameters, put into one of them. Applies to every operation that declares that parameter.", type: "object", additionalProperties: !1, required: ["parameter", "algorithm", "key", "over"], properties: { parameter: { type: "string", minLength: 1 }, algorithm: { description: "RSA-SHA256: base64. MD5 and HMAC-SHA256: hexadecimal, upper case.", enum: ["RSA-SHA256", "HMAC-SHA256", "MD5"] }, key: { $ref: "#/$defs/send" }, over: { description: "The other parameters that have a value, sorted by name. pairs: name=value joined by &. wrapped: namevalue one after another, between the key and the key.", enum: ["pairs", "wrapped"] } } } } };
var schema75 = { description: "Given when failures come with HTTP 2xx: every 2xx answer is looked at, and a code that is present and not one of these is a failure. Compared as text.", type: "array", items: { type: ["string", "integer"] } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^[a-z]{2,3}(-[A-Za-z0-9]+)*$", "u"), pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), pattern6 = new RegExp("^([Aa][Uu][Tt][Hh][Oo][Rr][Ii][Zz][Aa][Tt][Ii][Oo][Nn]|[Hh][Oo][Ss][Tt]|[Aa][Cc][Cc][Ee][Pp][Tt]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt]-.*)$", "u"), pattern7 = new RegExp("^[A-Za-z0-9-]+$", "u"), pattern11 = new RegExp("^[A-Za-z0-9_-]+$", "u"), pattern14 = new RegExp("^(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{[/$][^{}]+\\}", "u"), formats0 = require_formats().fullFormats.regex;
var schema41 = { description: "How a time is written where it is neither seconds nor RFC 3339.", enum: ["milliseconds", "beijing-time"] }, pattern8 = new RegExp("^\\$(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)$", "u"), pattern9 = new RegExp("^(?!.*\\{/[^{}]+\\})(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{\\$[^{}]+\\}", "u"), pattern10 = new RegExp("^(?!.*\\{[/$][^{}]+\\})[^/$]", "u"), wrapper0 = { validate: validate21 };
var schema40 = { type: ["string", "integer", "boolean"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate22.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      for (let key0 in data) {
        let data0 = data[key0], _errs2 = errors;
        if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && typeof data0 != "boolean")
          return validate22.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/scalar/type", keyword: "type", params: { type: schema40.type }, message: "must be string,integer,boolean" }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        let err0 = { instancePath, schemaPath: "#/$defs/expression/pattern", keyword: "pattern", params: { pattern: "^\\$(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)$" }, message: 'must match pattern "^\\$(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs4 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern9.test(data)) {
        let err2 = { instancePath, schemaPath: "#/$defs/sendTemplate/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{/[^{}]+\\})(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{\\$[^{}]+\\}" }, message: 'must match pattern "^(?!.*\\{/[^{}]+\\})(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{\\$[^{}]+\\}"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/$defs/sendTemplate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  let _errs7 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern10.test(data)) {
        let err4 = { instancePath, schemaPath: "#/$defs/literal/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$][^{}]+\\})[^/$]" }, message: 'must match pattern "^(?!.*\\{[/$][^{}]+\\})[^/$]"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/$defs/literal/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  let _errs10 = errors;
  if (errors === _errs10)
    if (Array.isArray(data))
      if (data.length < 2) {
        let err6 = { instancePath, schemaPath: "#/anyOf/3/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      } else {
        var valid4 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs12 = errors;
          wrapper0.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
          var valid4 = _errs12 === errors;
          if (!valid4)
            break;
        }
      }
    else {
      let err7 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  var _valid0 = _errs10 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items1 = !0;
  let _errs13 = errors;
  if (errors === _errs13)
    if (data && typeof data == "object" && !Array.isArray(data))
      if (Object.keys(data).length < 2) {
        let err8 = { instancePath, schemaPath: "#/anyOf/4/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      } else {
        let missing0;
        if (data.from === void 0 && (missing0 = "from")) {
          let err9 = { instancePath, schemaPath: "#/anyOf/4/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        } else {
          let _errs15 = errors;
          for (let key0 in data)
            if (!(key0 === "from" || key0 === "map" || key0 === "as")) {
              let err10 = { instancePath, schemaPath: "#/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              break;
            }
          if (_errs15 === errors) {
            if (data.from !== void 0) {
              let _errs16 = errors;
              wrapper0.validate(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
              var valid5 = _errs16 === errors;
            } else
              var valid5 = !0;
            if (valid5) {
              if (data.map !== void 0) {
                let _errs17 = errors;
                validate22(data.map, { instancePath: instancePath + "/map", parentData: data, parentDataProperty: "map", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                var valid5 = _errs17 === errors;
              } else
                var valid5 = !0;
              if (valid5)
                if (data.as !== void 0) {
                  let data3 = data.as, _errs18 = errors;
                  if (!(data3 === "milliseconds" || data3 === "beijing-time")) {
                    let err11 = { instancePath: instancePath + "/as", schemaPath: "#/$defs/as/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
                  var valid5 = _errs18 === errors;
                } else
                  var valid5 = !0;
            }
          }
        }
      }
    else {
      let err12 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  var _valid0 = _errs13 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props2 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err13 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate21.errors = vErrors, !1;
  }
  return validate21.errors = vErrors, evaluated0.props = props2, evaluated0.items = items1, errors === 0;
}
validate21.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate25.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      for (let key0 in data) {
        let _errs2 = errors;
        validate21(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema49 = { description: "A JWT signed per request (RFC 7523), available as $client_assertion: wherever a provider wants it, as client_assertion or as client_secret.", type: "object", additionalProperties: !1, required: ["algorithm", "key", "audience"], properties: { algorithm: { enum: ["RS256", "PS256", "ES256"] }, key: { $ref: "#/$defs/send" }, key_id: { $ref: "#/$defs/send" }, issuer: { description: "Absent: the client_id.", $ref: "#/$defs/send" }, audience: { $ref: "#/$defs/send" } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.algorithm === void 0 && (missing0 = "algorithm") || data.key === void 0 && (missing0 = "key") || data.audience === void 0 && (missing0 = "audience"))
        return validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "algorithm" || key0 === "key" || key0 === "key_id" || key0 === "issuer" || key0 === "audience")) {
            return validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.algorithm !== void 0) {
            let data0 = data.algorithm, _errs2 = errors;
            if (!(data0 === "RS256" || data0 === "PS256" || data0 === "ES256"))
              return validate28.errors = [{ instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema49.properties.algorithm.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.key !== void 0) {
              let _errs3 = errors;
              validate21(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.key_id !== void 0) {
                let _errs4 = errors;
                validate21(data.key_id, { instancePath: instancePath + "/key_id", parentData: data, parentDataProperty: "key_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.issuer !== void 0) {
                  let _errs5 = errors;
                  validate21(data.issuer, { instancePath: instancePath + "/issuer", parentData: data, parentDataProperty: "issuer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.audience !== void 0) {
                    let _errs6 = errors;
                    validate21(data.audience, { instancePath: instancePath + "/audience", parentData: data, parentDataProperty: "audience", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema50 = { description: "A signature over the call's own parameters, put into one of them. Applies to every operation that declares that parameter.", type: "object", additionalProperties: !1, required: ["parameter", "algorithm", "key", "over"], properties: { parameter: { type: "string", minLength: 1 }, algorithm: { description: "RSA-SHA256: base64. MD5 and HMAC-SHA256: hexadecimal, upper case.", enum: ["RSA-SHA256", "HMAC-SHA256", "MD5"] }, key: { $ref: "#/$defs/send" }, over: { description: "The other parameters that have a value, sorted by name. pairs: name=value joined by &. wrapped: namevalue one after another, between the key and the key.", enum: ["pairs", "wrapped"] } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.parameter === void 0 && (missing0 = "parameter") || data.algorithm === void 0 && (missing0 = "algorithm") || data.key === void 0 && (missing0 = "key") || data.over === void 0 && (missing0 = "over"))
        return validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "parameter" || key0 === "algorithm" || key0 === "key" || key0 === "over")) {
            return validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.parameter !== void 0) {
            let data0 = data.parameter, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func2(data0) < 1)
                  return validate34.errors = [{ instancePath: instancePath + "/parameter", schemaPath: "#/properties/parameter/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate34.errors = [{ instancePath: instancePath + "/parameter", schemaPath: "#/properties/parameter/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.algorithm !== void 0) {
              let data1 = data.algorithm, _errs4 = errors;
              if (!(data1 === "RSA-SHA256" || data1 === "HMAC-SHA256" || data1 === "MD5"))
                return validate34.errors = [{ instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema50.properties.algorithm.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.key !== void 0) {
                let _errs5 = errors;
                validate21(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.over !== void 0) {
                  let data3 = data.over, _errs6 = errors;
                  if (!(data3 === "pairs" || data3 === "wrapped"))
                    return validate34.errors = [{ instancePath: instancePath + "/over", schemaPath: "#/properties/over/enum", keyword: "enum", params: { allowedValues: schema50.properties.over.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema52 = { description: "A value from the provider's answer: /pointer, $expression, template with a placeholder, true, false, a number, or the first of a list that is there. Never bare text: a forgotten slash must not become everybody's `sub`.", anyOf: [{ $ref: "#/$defs/pointer" }, { $ref: "#/$defs/expression" }, { $ref: "#/$defs/template" }, { type: ["boolean", "number"] }, { type: "array", items: { $ref: "#/$defs/read" }, minItems: 2 }, { type: "object", additionalProperties: !1, required: ["from"], minProperties: 2, dependentRequired: { where: ["in"], in: ["where"] }, properties: { from: { $ref: "#/$defs/read" }, in: { description: "A list in the answer ('' = the answer itself is the list); `from` and `where` are read from its members.", anyOf: [{ $ref: "#/$defs/pointer" }, { const: "" }] }, where: { description: "The member to take is the first that agrees everywhere: equal as text, or a list that contains it.", type: "object", minProperties: 1, propertyNames: { $ref: "#/$defs/pointer" }, additionalProperties: { $ref: "#/$defs/scalar" } }, map: { $ref: "#/$defs/valueMap" }, split: { description: "The text between list members.", type: "string", minLength: 1 }, as: { $ref: "#/$defs/as" }, reason: { description: "Why a list under `sub` is safe: all its members must be the same identifier. For the reader and for lint; it changes nothing.", type: "string", minLength: 10 } } }] };
var pattern12 = new RegExp("^(?!.*\\{[/$])(/([^~/]|~[01])*)+$", "u"), wrapper2 = { validate: validate38 };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern12.test(data)) {
        let err0 = { instancePath, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs4 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern8.test(data)) {
        let err2 = { instancePath, schemaPath: "#/$defs/expression/pattern", keyword: "pattern", params: { pattern: "^\\$(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)$" }, message: 'must match pattern "^\\$(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)$"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    } else {
      let err3 = { instancePath, schemaPath: "#/$defs/expression/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  var _valid0 = _errs4 === errors;
  valid0 = valid0 || _valid0;
  let _errs7 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern14.test(data)) {
        let err4 = { instancePath, schemaPath: "#/$defs/template/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{[/$][^{}]+\\}" }, message: 'must match pattern "^(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{[/$][^{}]+\\}"' };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    } else {
      let err5 = { instancePath, schemaPath: "#/$defs/template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid0 = _errs7 === errors;
  valid0 = valid0 || _valid0;
  let _errs10 = errors;
  if (typeof data != "boolean" && typeof data != "number") {
    let err6 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: schema52.anyOf[3].type }, message: "must be boolean,number" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  var _valid0 = _errs10 === errors;
  valid0 = valid0 || _valid0;
  let _errs12 = errors;
  if (errors === _errs12)
    if (Array.isArray(data))
      if (data.length < 2) {
        let err7 = { instancePath, schemaPath: "#/anyOf/4/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      } else {
        var valid4 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs14 = errors;
          wrapper2.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors), errors = vErrors.length);
          var valid4 = _errs14 === errors;
          if (!valid4)
            break;
        }
      }
    else {
      let err8 = { instancePath, schemaPath: "#/anyOf/4/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  var _valid0 = _errs12 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var items1 = !0;
  let _errs15 = errors;
  if (errors === _errs15)
    if (data && typeof data == "object" && !Array.isArray(data))
      if (Object.keys(data).length < 2) {
        let err9 = { instancePath, schemaPath: "#/anyOf/5/minProperties", keyword: "minProperties", params: { limit: 2 }, message: "must NOT have fewer than 2 properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      } else {
        let missing0;
        if (data.from === void 0 && (missing0 = "from")) {
          let err10 = { instancePath, schemaPath: "#/anyOf/5/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        } else {
          let _errs17 = errors;
          for (let key0 in data)
            if (!(key0 === "from" || key0 === "in" || key0 === "where" || key0 === "map" || key0 === "split" || key0 === "as" || key0 === "reason")) {
              let err11 = { instancePath, schemaPath: "#/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              break;
            }
          if (_errs17 === errors) {
            if (data.from !== void 0) {
              let _errs18 = errors;
              wrapper2.validate(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper2.validate.errors : vErrors.concat(wrapper2.validate.errors), errors = vErrors.length);
              var valid5 = _errs18 === errors;
            } else
              var valid5 = !0;
            if (valid5) {
              if (data.in !== void 0) {
                let data2 = data.in, _errs19 = errors, _errs20 = errors, valid6 = !1, _errs21 = errors;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (!pattern12.test(data2)) {
                      let err12 = { instancePath: instancePath + "/in", schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    }
                  } else {
                    let err13 = { instancePath: instancePath + "/in", schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                var _valid1 = _errs21 === errors;
                valid6 = valid6 || _valid1;
                let _errs24 = errors;
                if (data2 !== "") {
                  let err14 = { instancePath: instancePath + "/in", schemaPath: "#/anyOf/5/properties/in/anyOf/1/const", keyword: "const", params: { allowedValue: "" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                var _valid1 = _errs24 === errors;
                if (valid6 = valid6 || _valid1, valid6)
                  errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
                else {
                  let err15 = { instancePath: instancePath + "/in", schemaPath: "#/anyOf/5/properties/in/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                var valid5 = _errs19 === errors;
              } else
                var valid5 = !0;
              if (valid5) {
                if (data.where !== void 0) {
                  let data3 = data.where, _errs25 = errors;
                  if (errors === _errs25)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3))
                      if (Object.keys(data3).length < 1) {
                        let err16 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/5/properties/where/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                      } else {
                        for (let key1 in data3) {
                          let _errs27 = errors;
                          if (errors === errors)
                            if (typeof key1 == "string") {
                              if (!pattern12.test(key1)) {
                                let err17 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"', propertyName: key1 };
                                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                              }
                            } else {
                              let err18 = { instancePath: instancePath + "/where", schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
                              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                            }
                          var valid8 = _errs27 === errors;
                          if (!valid8) {
                            let err19 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/5/properties/where/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                            break;
                          }
                        }
                        if (valid8)
                          for (let key2 in data3) {
                            let data4 = data3[key2], _errs31 = errors;
                            if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && typeof data4 != "boolean") {
                              let err20 = { instancePath: instancePath + "/where/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/scalar/type", keyword: "type", params: { type: schema40.type }, message: "must be string,integer,boolean" };
                              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                            }
                            var valid10 = _errs31 === errors;
                            if (!valid10)
                              break;
                          }
                      }
                    else {
                      let err21 = { instancePath: instancePath + "/where", schemaPath: "#/anyOf/5/properties/where/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  var valid5 = _errs25 === errors;
                } else
                  var valid5 = !0;
                if (valid5) {
                  if (data.map !== void 0) {
                    let _errs34 = errors;
                    validate22(data.map, { instancePath: instancePath + "/map", parentData: data, parentDataProperty: "map", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                    var valid5 = _errs34 === errors;
                  } else
                    var valid5 = !0;
                  if (valid5) {
                    if (data.split !== void 0) {
                      let data6 = data.split, _errs35 = errors;
                      if (errors === _errs35)
                        if (typeof data6 == "string") {
                          if (func2(data6) < 1) {
                            let err22 = { instancePath: instancePath + "/split", schemaPath: "#/anyOf/5/properties/split/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                          }
                        } else {
                          let err23 = { instancePath: instancePath + "/split", schemaPath: "#/anyOf/5/properties/split/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                        }
                      var valid5 = _errs35 === errors;
                    } else
                      var valid5 = !0;
                    if (valid5) {
                      if (data.as !== void 0) {
                        let data7 = data.as, _errs37 = errors;
                        if (!(data7 === "milliseconds" || data7 === "beijing-time")) {
                          let err24 = { instancePath: instancePath + "/as", schemaPath: "#/$defs/as/enum", keyword: "enum", params: { allowedValues: schema41.enum }, message: "must be equal to one of the allowed values" };
                          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                        }
                        var valid5 = _errs37 === errors;
                      } else
                        var valid5 = !0;
                      if (valid5) {
                        if (data.reason !== void 0) {
                          let data8 = data.reason, _errs39 = errors;
                          if (errors === _errs39)
                            if (typeof data8 == "string") {
                              if (func2(data8) < 10) {
                                let err25 = { instancePath: instancePath + "/reason", schemaPath: "#/anyOf/5/properties/reason/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
                                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                              }
                            } else {
                              let err26 = { instancePath: instancePath + "/reason", schemaPath: "#/anyOf/5/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                            }
                          var valid5 = _errs39 === errors;
                        } else
                          var valid5 = !0;
                        if (valid5) {
                          let missing1;
                          if (data.where !== void 0 && data.in === void 0 && (missing1 = "in")) {
                            let err27 = { instancePath, schemaPath: "#/anyOf/5/dependentRequired", keyword: "dependentRequired", params: {
                              property: "where",
                              missingProperty: missing1,
                              depsCount: 1,
                              deps: "in"
                            }, message: "must have property in when property where is present" };
                            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                          } else if (data.in !== void 0 && data.where === void 0 && (missing1 = "where")) {
                            let err28 = { instancePath, schemaPath: "#/anyOf/5/dependentRequired", keyword: "dependentRequired", params: {
                              property: "in",
                              missingProperty: missing1,
                              depsCount: 1,
                              deps: "where"
                            }, message: "must have property where when property in is present" };
                            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    else {
      let err29 = { instancePath, schemaPath: "#/anyOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
  var _valid0 = _errs15 === errors;
  if (valid0 = valid0 || _valid0, _valid0)
    var props2 = !0;
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err30 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++, validate38.errors = vErrors, !1;
  }
  return validate38.errors = vErrors, evaluated0.props = props2, evaluated0.items = items1, errors === 0;
}
validate38.evaluated = { dynamicProps: !0, dynamicItems: !0 };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate42.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      for (let key0 in data) {
        let _errs1 = errors;
        if (errors === errors)
          if (typeof key0 == "string") {
            if (!pattern5.test(key0)) {
              let err0 = { instancePath, schemaPath: "#/$defs/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: key0 };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          } else {
            let err1 = { instancePath, schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key0 };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          let err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
          return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate42.errors = vErrors, !1;
          break;
        }
      }
      if (valid0)
        for (let key1 in data) {
          let _errs5 = errors;
          validate38(data[key1], { instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
          var valid2 = _errs5 === errors;
          if (!valid2)
            break;
        }
    } else
      return validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
validate42.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "access_token" || key0 === "refresh_token" || key0 === "id_token" || key0 === "scope" || key0 === "expires_in" || key0 === "expires_at" || key0 === "refresh_token_expires_in")) {
          return validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.access_token !== void 0) {
          let _errs2 = errors;
          validate38(data.access_token, { instancePath: instancePath + "/access_token", parentData: data, parentDataProperty: "access_token", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.refresh_token !== void 0) {
            let _errs3 = errors;
            validate38(data.refresh_token, { instancePath: instancePath + "/refresh_token", parentData: data, parentDataProperty: "refresh_token", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.id_token !== void 0) {
              let _errs4 = errors;
              validate38(data.id_token, { instancePath: instancePath + "/id_token", parentData: data, parentDataProperty: "id_token", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.scope !== void 0) {
                let _errs5 = errors;
                validate38(data.scope, { instancePath: instancePath + "/scope", parentData: data, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.expires_in !== void 0) {
                  let _errs6 = errors;
                  validate38(data.expires_in, { instancePath: instancePath + "/expires_in", parentData: data, parentDataProperty: "expires_in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.expires_at !== void 0) {
                    let _errs7 = errors;
                    validate38(data.expires_at, { instancePath: instancePath + "/expires_at", parentData: data, parentDataProperty: "expires_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.refresh_token_expires_in !== void 0) {
                      let _errs8 = errors;
                      validate38(data.refresh_token_expires_in, { instancePath: instancePath + "/refresh_token_expires_in", parentData: data, parentDataProperty: "refresh_token_expires_in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema71 = { description: "OpenID Connect's standard claims. No `claims` at all: each is read from /<its own name>.", type: "object", additionalProperties: !1, minProperties: 1, properties: { sub: { $ref: "#/$defs/read" }, name: { $ref: "#/$defs/read" }, given_name: { $ref: "#/$defs/read" }, family_name: { $ref: "#/$defs/read" }, middle_name: { $ref: "#/$defs/read" }, nickname: { $ref: "#/$defs/read" }, preferred_username: { $ref: "#/$defs/read" }, profile: { $ref: "#/$defs/read" }, picture: { $ref: "#/$defs/read" }, website: { $ref: "#/$defs/read" }, email: { $ref: "#/$defs/read" }, email_verified: { $ref: "#/$defs/read" }, gender: { $ref: "#/$defs/read" }, birthdate: { $ref: "#/$defs/read" }, zoneinfo: { $ref: "#/$defs/read" }, locale: { $ref: "#/$defs/read" }, phone_number: { $ref: "#/$defs/read" }, phone_number_verified: { $ref: "#/$defs/read" }, updated_at: { $ref: "#/$defs/read" } } };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate66.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema71.properties, key0)) {
            return validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.sub !== void 0) {
            let _errs2 = errors;
            validate38(data.sub, { instancePath: instancePath + "/sub", parentData: data, parentDataProperty: "sub", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs3 = errors;
              validate38(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.given_name !== void 0) {
                let _errs4 = errors;
                validate38(data.given_name, { instancePath: instancePath + "/given_name", parentData: data, parentDataProperty: "given_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.family_name !== void 0) {
                  let _errs5 = errors;
                  validate38(data.family_name, { instancePath: instancePath + "/family_name", parentData: data, parentDataProperty: "family_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.middle_name !== void 0) {
                    let _errs6 = errors;
                    validate38(data.middle_name, { instancePath: instancePath + "/middle_name", parentData: data, parentDataProperty: "middle_name", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                    var valid0 = _errs6 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.nickname !== void 0) {
                      let _errs7 = errors;
                      validate38(data.nickname, { instancePath: instancePath + "/nickname", parentData: data, parentDataProperty: "nickname", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid0 = _errs7 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preferred_username !== void 0) {
                        let _errs8 = errors;
                        validate38(data.preferred_username, { instancePath: instancePath + "/preferred_username", parentData: data, parentDataProperty: "preferred_username", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                        var valid0 = _errs8 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.profile !== void 0) {
                          let _errs9 = errors;
                          validate38(data.profile, { instancePath: instancePath + "/profile", parentData: data, parentDataProperty: "profile", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                          var valid0 = _errs9 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.picture !== void 0) {
                            let _errs10 = errors;
                            validate38(data.picture, { instancePath: instancePath + "/picture", parentData: data, parentDataProperty: "picture", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                            var valid0 = _errs10 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.website !== void 0) {
                              let _errs11 = errors;
                              validate38(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                              var valid0 = _errs11 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.email !== void 0) {
                                let _errs12 = errors;
                                validate38(data.email, { instancePath: instancePath + "/email", parentData: data, parentDataProperty: "email", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                var valid0 = _errs12 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.email_verified !== void 0) {
                                  let _errs13 = errors;
                                  validate38(data.email_verified, { instancePath: instancePath + "/email_verified", parentData: data, parentDataProperty: "email_verified", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                  var valid0 = _errs13 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.gender !== void 0) {
                                    let _errs14 = errors;
                                    validate38(data.gender, { instancePath: instancePath + "/gender", parentData: data, parentDataProperty: "gender", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                    var valid0 = _errs14 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.birthdate !== void 0) {
                                      let _errs15 = errors;
                                      validate38(data.birthdate, { instancePath: instancePath + "/birthdate", parentData: data, parentDataProperty: "birthdate", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                      var valid0 = _errs15 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.zoneinfo !== void 0) {
                                        let _errs16 = errors;
                                        validate38(data.zoneinfo, { instancePath: instancePath + "/zoneinfo", parentData: data, parentDataProperty: "zoneinfo", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                        var valid0 = _errs16 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.locale !== void 0) {
                                          let _errs17 = errors;
                                          validate38(data.locale, { instancePath: instancePath + "/locale", parentData: data, parentDataProperty: "locale", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                          var valid0 = _errs17 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.phone_number !== void 0) {
                                            let _errs18 = errors;
                                            validate38(data.phone_number, { instancePath: instancePath + "/phone_number", parentData: data, parentDataProperty: "phone_number", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                            var valid0 = _errs18 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.phone_number_verified !== void 0) {
                                              let _errs19 = errors;
                                              validate38(data.phone_number_verified, { instancePath: instancePath + "/phone_number_verified", parentData: data, parentDataProperty: "phone_number_verified", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                              var valid0 = _errs19 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0)
                                              if (data.updated_at !== void 0) {
                                                let _errs20 = errors;
                                                validate38(data.updated_at, { instancePath: instancePath + "/updated_at", parentData: data, parentDataProperty: "updated_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                var valid0 = _errs20 === errors;
                                              } else
                                                var valid0 = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern12.test(data)) {
        let err0 = { instancePath, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs4 = errors;
  if (errors === _errs4)
    if (Array.isArray(data))
      if (data.length < 1) {
        let err2 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else {
        var valid2 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs6 = errors;
          if (errors === errors)
            if (typeof data0 == "string") {
              if (!pattern12.test(data0)) {
                let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            } else {
              let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          var valid2 = _errs6 === errors;
          if (!valid2)
            break;
        }
      }
    else {
      let err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid0 = _errs4 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var items0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate102.errors = vErrors, !1;
  }
  return validate102.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate102.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern12.test(data)) {
        let err0 = { instancePath, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs4 = errors;
  if (errors === _errs4)
    if (Array.isArray(data))
      if (data.length < 1) {
        let err2 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else {
        var valid2 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs6 = errors;
          if (errors === errors)
            if (typeof data0 == "string") {
              if (!pattern12.test(data0)) {
                let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            } else {
              let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          var valid2 = _errs6 === errors;
          if (!valid2)
            break;
        }
      }
    else {
      let err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid0 = _errs4 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var items0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate104.errors = vErrors, !1;
  }
  return validate104.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate104.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var schema83 = { description: "RFC 6749, RFC 6750 and OpenID Connect words, plus the few a resource API needs. Each implies one OAuth error, problem type, status and retry class.", enum: ["invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "unsupported_response_type", "invalid_scope", "access_denied", "server_error", "temporarily_unavailable", "invalid_token", "insufficient_scope", "login_required", "consent_required", "interaction_required", "forbidden", "not_found", "method_not_allowed", "conflict", "content_too_large", "unsupported_media_type", "rate_limited"] };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let data0 = data[key0], _errs2 = errors;
        if (!(data0 === "invalid_request" || data0 === "invalid_client" || data0 === "invalid_grant" || data0 === "unauthorized_client" || data0 === "unsupported_grant_type" || data0 === "unsupported_response_type" || data0 === "invalid_scope" || data0 === "access_denied" || data0 === "server_error" || data0 === "temporarily_unavailable" || data0 === "invalid_token" || data0 === "insufficient_scope" || data0 === "login_required" || data0 === "consent_required" || data0 === "interaction_required" || data0 === "forbidden" || data0 === "not_found" || data0 === "method_not_allowed" || data0 === "conflict" || data0 === "content_too_large" || data0 === "unsupported_media_type" || data0 === "rate_limited"))
          return validate106.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/error/enum", keyword: "enum", params: { allowedValues: schema83.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.authorize === void 0 && (missing0 = "authorize") || data.token === void 0 && (missing0 = "token") || data.identity === void 0 && (missing0 = "identity"))
        return validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema31.properties, key0)) {
            return validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name, _errs2 = errors;
            if (errors === errors)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (Object.keys(data0).length < 1)
                  return validate20.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                for (let key1 in data0) {
                  let _errs5 = errors;
                  if (typeof key1 == "string" && !pattern4.test(key1)) {
                    let err0 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" }, message: 'must match pattern "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"', propertyName: key1 };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var valid2 = _errs5 === errors;
                  if (!valid2) {
                    let err1 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/name/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate20.errors = vErrors, !1;
                    break;
                  }
                }
                if (valid2)
                  for (let key2 in data0) {
                    let data1 = data0[key2], _errs7 = errors;
                    if (errors === _errs7)
                      if (typeof data1 == "string") {
                        if (func2(data1) < 1)
                          return validate20.errors = [{ instancePath: instancePath + "/name/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/name/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate20.errors = [{ instancePath: instancePath + "/name/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/name/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid3 = _errs7 === errors;
                    if (!valid3)
                      break;
                  }
              } else
                return validate20.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.settings !== void 0) {
              let data2 = data.settings, _errs9 = errors;
              if (errors === _errs9)
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (let key3 in data2) {
                    let _errs11 = errors;
                    if (errors === errors)
                      if (typeof key3 == "string") {
                        if (!pattern5.test(key3)) {
                          let err2 = { instancePath: instancePath + "/settings", schemaPath: "#/$defs/identifier/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"', propertyName: key3 };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        }
                      } else {
                        let err3 = { instancePath: instancePath + "/settings", schemaPath: "#/$defs/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key3 };
                        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                      }
                    var valid4 = _errs11 === errors;
                    if (!valid4) {
                      let err4 = { instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                      return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate20.errors = vErrors, !1;
                      break;
                    }
                  }
                  if (valid4)
                    for (let key4 in data2) {
                      let data3 = data2[key4], _errs15 = errors;
                      if (errors === errors)
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let _errs18 = errors;
                          for (let key5 in data3)
                            if (!(key5 === "description" || key5 === "pattern" || key5 === "enum" || key5 === "default" || key5 === "example" || key5 === "writeOnly")) {
                              return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/setting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs18 === errors) {
                            if (data3.description !== void 0) {
                              let _errs19 = errors;
                              if (typeof data3.description != "string")
                                return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/$defs/setting/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid8 = _errs19 === errors;
                            } else
                              var valid8 = !0;
                            if (valid8) {
                              if (data3.pattern !== void 0) {
                                let data5 = data3.pattern, _errs21 = errors;
                                if (errors === _errs21 && errors === _errs21)
                                  if (typeof data5 == "string") {
                                    if (!formats0(data5))
                                      return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/$defs/setting/properties/pattern/format", keyword: "format", params: { format: "regex" }, message: 'must match format "regex"' }], !1;
                                  } else
                                    return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/pattern", schemaPath: "#/$defs/setting/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid8 = _errs21 === errors;
                              } else
                                var valid8 = !0;
                              if (valid8) {
                                if (data3.enum !== void 0) {
                                  let data6 = data3.enum, _errs23 = errors;
                                  if (errors === _errs23)
                                    if (Array.isArray(data6)) {
                                      if (data6.length < 1)
                                        return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/$defs/setting/properties/enum/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                      {
                                        var valid9 = !0;
                                        let len0 = data6.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let _errs25 = errors;
                                          if (typeof data6[i0] != "string")
                                            return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum/" + i0, schemaPath: "#/$defs/setting/properties/enum/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid9 = _errs25 === errors;
                                          if (!valid9)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum", schemaPath: "#/$defs/setting/properties/enum/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                  var valid8 = _errs23 === errors;
                                } else
                                  var valid8 = !0;
                                if (valid8) {
                                  if (data3.default !== void 0) {
                                    let _errs27 = errors;
                                    if (typeof data3.default != "string")
                                      return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/$defs/setting/properties/default/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid8 = _errs27 === errors;
                                  } else
                                    var valid8 = !0;
                                  if (valid8) {
                                    if (data3.example !== void 0) {
                                      let _errs29 = errors;
                                      if (typeof data3.example != "string")
                                        return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/example", schemaPath: "#/$defs/setting/properties/example/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid8 = _errs29 === errors;
                                    } else
                                      var valid8 = !0;
                                    if (valid8)
                                      if (data3.writeOnly !== void 0) {
                                        let _errs31 = errors;
                                        if (data3.writeOnly !== !0)
                                          return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/writeOnly", schemaPath: "#/$defs/setting/properties/writeOnly/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
                                        var valid8 = _errs31 === errors;
                                      } else
                                        var valid8 = !0;
                                  }
                                }
                              }
                            }
                          }
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/settings/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/setting/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid6 = _errs15 === errors;
                      if (!valid6)
                        break;
                    }
                } else
                  return validate20.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs9 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.headers !== void 0) {
                let data11 = data.headers, _errs32 = errors;
                if (errors === _errs32)
                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                    for (let key6 in data11) {
                      let _errs34 = errors, _errs35 = errors, _errs36 = errors;
                      if (typeof key6 == "string" && !pattern6.test(key6)) {
                        let err5 = {};
                        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                      }
                      var valid11 = _errs36 === errors;
                      if (valid11) {
                        let err6 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames/not", keyword: "not", params: {}, message: "must NOT be valid", propertyName: key6 };
                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                      } else
                        errors = _errs35, vErrors !== null && (_errs35 ? vErrors.length = _errs35 : vErrors = null);
                      if (errors === _errs34 && typeof key6 == "string" && !pattern7.test(key6)) {
                        let err7 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+$"', propertyName: key6 };
                        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                      }
                      var valid10 = _errs34 === errors;
                      if (!valid10) {
                        let err8 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid" };
                        return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate20.errors = vErrors, !1;
                        break;
                      }
                    }
                    if (valid10)
                      for (let key7 in data11) {
                        let _errs38 = errors;
                        validate21(data11[key7], { instancePath: instancePath + "/headers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data11, parentDataProperty: key7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                        var valid12 = _errs38 === errors;
                        if (!valid12)
                          break;
                      }
                  } else
                    return validate20.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs32 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.parameters !== void 0) {
                  let _errs39 = errors;
                  validate25(data.parameters, { instancePath: instancePath + "/parameters", parentData: data, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                  var valid0 = _errs39 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.scopes !== void 0) {
                    let data14 = data.scopes, _errs40 = errors;
                    if (errors === _errs40)
                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        let _errs42 = errors;
                        for (let key8 in data14)
                          if (!(key8 === "openid" || key8 === "profile" || key8 === "email" || key8 === "address" || key8 === "phone" || key8 === "offline_access")) {
                            return validate20.errors = [{ instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (_errs42 === errors) {
                          if (data14.openid !== void 0) {
                            let data15 = data14.openid, _errs43 = errors;
                            if (errors === errors)
                              if (Array.isArray(data15)) {
                                var valid15 = !0;
                                let len1 = data15.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data16 = data15[i1], _errs46 = errors;
                                  if (errors === _errs46)
                                    if (typeof data16 == "string") {
                                      if (func2(data16) < 1)
                                        return validate20.errors = [{ instancePath: instancePath + "/scopes/openid/" + i1, schemaPath: "#/$defs/scopeList/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate20.errors = [{ instancePath: instancePath + "/scopes/openid/" + i1, schemaPath: "#/$defs/scopeList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid15 = _errs46 === errors;
                                  if (!valid15)
                                    break;
                                }
                              } else
                                return validate20.errors = [{ instancePath: instancePath + "/scopes/openid", schemaPath: "#/$defs/scopeList/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid13 = _errs43 === errors;
                          } else
                            var valid13 = !0;
                          if (valid13) {
                            if (data14.profile !== void 0) {
                              let data17 = data14.profile, _errs48 = errors;
                              if (errors === errors)
                                if (Array.isArray(data17)) {
                                  var valid17 = !0;
                                  let len2 = data17.length;
                                  for (let i2 = 0; i2 < len2; i2++) {
                                    let data18 = data17[i2], _errs51 = errors;
                                    if (errors === _errs51)
                                      if (typeof data18 == "string") {
                                        if (func2(data18) < 1)
                                          return validate20.errors = [{ instancePath: instancePath + "/scopes/profile/" + i2, schemaPath: "#/$defs/scopeList/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate20.errors = [{ instancePath: instancePath + "/scopes/profile/" + i2, schemaPath: "#/$defs/scopeList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid17 = _errs51 === errors;
                                    if (!valid17)
                                      break;
                                  }
                                } else
                                  return validate20.errors = [{ instancePath: instancePath + "/scopes/profile", schemaPath: "#/$defs/scopeList/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid13 = _errs48 === errors;
                            } else
                              var valid13 = !0;
                            if (valid13) {
                              if (data14.email !== void 0) {
                                let data19 = data14.email, _errs53 = errors;
                                if (errors === errors)
                                  if (Array.isArray(data19)) {
                                    var valid19 = !0;
                                    let len3 = data19.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      let data20 = data19[i3], _errs56 = errors;
                                      if (errors === _errs56)
                                        if (typeof data20 == "string") {
                                          if (func2(data20) < 1)
                                            return validate20.errors = [{ instancePath: instancePath + "/scopes/email/" + i3, schemaPath: "#/$defs/scopeList/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                        } else
                                          return validate20.errors = [{ instancePath: instancePath + "/scopes/email/" + i3, schemaPath: "#/$defs/scopeList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid19 = _errs56 === errors;
                                      if (!valid19)
                                        break;
                                    }
                                  } else
                                    return validate20.errors = [{ instancePath: instancePath + "/scopes/email", schemaPath: "#/$defs/scopeList/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var valid13 = _errs53 === errors;
                              } else
                                var valid13 = !0;
                              if (valid13) {
                                if (data14.address !== void 0) {
                                  let data21 = data14.address, _errs58 = errors;
                                  if (errors === errors)
                                    if (Array.isArray(data21)) {
                                      var valid21 = !0;
                                      let len4 = data21.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        let data22 = data21[i4], _errs61 = errors;
                                        if (errors === _errs61)
                                          if (typeof data22 == "string") {
                                            if (func2(data22) < 1)
                                              return validate20.errors = [{ instancePath: instancePath + "/scopes/address/" + i4, schemaPath: "#/$defs/scopeList/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/scopes/address/" + i4, schemaPath: "#/$defs/scopeList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid21 = _errs61 === errors;
                                        if (!valid21)
                                          break;
                                      }
                                    } else
                                      return validate20.errors = [{ instancePath: instancePath + "/scopes/address", schemaPath: "#/$defs/scopeList/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                  var valid13 = _errs58 === errors;
                                } else
                                  var valid13 = !0;
                                if (valid13) {
                                  if (data14.phone !== void 0) {
                                    let data23 = data14.phone, _errs63 = errors;
                                    if (errors === errors)
                                      if (Array.isArray(data23)) {
                                        var valid23 = !0;
                                        let len5 = data23.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                          let data24 = data23[i5], _errs66 = errors;
                                          if (errors === _errs66)
                                            if (typeof data24 == "string") {
                                              if (func2(data24) < 1)
                                                return validate20.errors = [{ instancePath: instancePath + "/scopes/phone/" + i5, schemaPath: "#/$defs/scopeList/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                            } else
                                              return validate20.errors = [{ instancePath: instancePath + "/scopes/phone/" + i5, schemaPath: "#/$defs/scopeList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid23 = _errs66 === errors;
                                          if (!valid23)
                                            break;
                                        }
                                      } else
                                        return validate20.errors = [{ instancePath: instancePath + "/scopes/phone", schemaPath: "#/$defs/scopeList/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                    var valid13 = _errs63 === errors;
                                  } else
                                    var valid13 = !0;
                                  if (valid13)
                                    if (data14.offline_access !== void 0) {
                                      let data25 = data14.offline_access, _errs68 = errors;
                                      if (errors === errors)
                                        if (Array.isArray(data25)) {
                                          var valid25 = !0;
                                          let len6 = data25.length;
                                          for (let i6 = 0; i6 < len6; i6++) {
                                            let data26 = data25[i6], _errs71 = errors;
                                            if (errors === _errs71)
                                              if (typeof data26 == "string") {
                                                if (func2(data26) < 1)
                                                  return validate20.errors = [{ instancePath: instancePath + "/scopes/offline_access/" + i6, schemaPath: "#/$defs/scopeList/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return validate20.errors = [{ instancePath: instancePath + "/scopes/offline_access/" + i6, schemaPath: "#/$defs/scopeList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid25 = _errs71 === errors;
                                            if (!valid25)
                                              break;
                                          }
                                        } else
                                          return validate20.errors = [{ instancePath: instancePath + "/scopes/offline_access", schemaPath: "#/$defs/scopeList/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid13 = _errs68 === errors;
                                    } else
                                      var valid13 = !0;
                                }
                              }
                            }
                          }
                        }
                      } else
                        return validate20.errors = [{ instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs40 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.client_assertion !== void 0) {
                      let _errs73 = errors;
                      validate28(data.client_assertion, { instancePath: instancePath + "/client_assertion", parentData: data, parentDataProperty: "client_assertion", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                      var valid0 = _errs73 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.sign !== void 0) {
                        let _errs74 = errors;
                        validate34(data.sign, { instancePath: instancePath + "/sign", parentData: data, parentDataProperty: "sign", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
                        var valid0 = _errs74 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.authorize !== void 0) {
                          let data29 = data.authorize, _errs75 = errors;
                          if (errors === _errs75)
                            if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                              let missing1;
                              if (data29.operation === void 0 && (missing1 = "operation"))
                                return validate20.errors = [{ instancePath: instancePath + "/authorize", schemaPath: "#/properties/authorize/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                              {
                                let _errs77 = errors;
                                for (let key9 in data29)
                                  if (!(key9 === "operation" || key9 === "parameters" || key9 === "fragment" || key9 === "answer" || key9 === "keep")) {
                                    return validate20.errors = [{ instancePath: instancePath + "/authorize", schemaPath: "#/properties/authorize/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (_errs77 === errors) {
                                  if (data29.operation !== void 0) {
                                    let data30 = data29.operation, _errs78 = errors;
                                    if (errors === errors)
                                      if (typeof data30 == "string") {
                                        if (func2(data30) < 1)
                                          return validate20.errors = [{ instancePath: instancePath + "/authorize/operation", schemaPath: "#/$defs/operationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate20.errors = [{ instancePath: instancePath + "/authorize/operation", schemaPath: "#/$defs/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid26 = _errs78 === errors;
                                  } else
                                    var valid26 = !0;
                                  if (valid26) {
                                    if (data29.parameters !== void 0) {
                                      let _errs81 = errors;
                                      validate25(data29.parameters, { instancePath: instancePath + "/authorize/parameters", parentData: data29, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                      var valid26 = _errs81 === errors;
                                    } else
                                      var valid26 = !0;
                                    if (valid26) {
                                      if (data29.fragment !== void 0) {
                                        let data32 = data29.fragment, _errs82 = errors;
                                        if (errors === _errs82)
                                          if (typeof data32 == "string") {
                                            if (!pattern11.test(data32))
                                              return validate20.errors = [{ instancePath: instancePath + "/authorize/fragment", schemaPath: "#/properties/authorize/properties/fragment/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9_-]+$"' }], !1;
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/authorize/fragment", schemaPath: "#/properties/authorize/properties/fragment/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid26 = _errs82 === errors;
                                      } else
                                        var valid26 = !0;
                                      if (valid26) {
                                        if (data29.answer !== void 0) {
                                          let data33 = data29.answer, _errs84 = errors;
                                          if (errors === _errs84)
                                            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                              let _errs86 = errors;
                                              for (let key10 in data33)
                                                if (!(key10 === "code" || key10 === "state")) {
                                                  return validate20.errors = [{ instancePath: instancePath + "/authorize/answer", schemaPath: "#/properties/authorize/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if (_errs86 === errors) {
                                                if (data33.code !== void 0) {
                                                  let _errs87 = errors;
                                                  validate38(data33.code, { instancePath: instancePath + "/authorize/answer/code", parentData: data33, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                  var valid28 = _errs87 === errors;
                                                } else
                                                  var valid28 = !0;
                                                if (valid28)
                                                  if (data33.state !== void 0) {
                                                    let _errs88 = errors;
                                                    validate38(data33.state, { instancePath: instancePath + "/authorize/answer/state", parentData: data33, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                    var valid28 = _errs88 === errors;
                                                  } else
                                                    var valid28 = !0;
                                              }
                                            } else
                                              return validate20.errors = [{ instancePath: instancePath + "/authorize/answer", schemaPath: "#/properties/authorize/properties/answer/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var valid26 = _errs84 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26)
                                          if (data29.keep !== void 0) {
                                            let _errs89 = errors;
                                            validate42(data29.keep, { instancePath: instancePath + "/authorize/keep", parentData: data29, parentDataProperty: "keep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                                            var valid26 = _errs89 === errors;
                                          } else
                                            var valid26 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return validate20.errors = [{ instancePath: instancePath + "/authorize", schemaPath: "#/properties/authorize/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs75 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.token !== void 0) {
                            let data37 = data.token, _errs90 = errors;
                            if (errors === _errs90)
                              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                let missing2;
                                if (data37.operation === void 0 && (missing2 = "operation"))
                                  return validate20.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                {
                                  let _errs92 = errors;
                                  for (let key11 in data37)
                                    if (!(key11 === "operation" || key11 === "parameters" || key11 === "answer" || key11 === "keep" || key11 === "sent_as" || key11 === "exchange" || key11 === "refresh")) {
                                      return validate20.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (_errs92 === errors) {
                                    if (data37.operation !== void 0) {
                                      let data38 = data37.operation, _errs93 = errors;
                                      if (errors === errors)
                                        if (typeof data38 == "string") {
                                          if (func2(data38) < 1)
                                            return validate20.errors = [{ instancePath: instancePath + "/token/operation", schemaPath: "#/$defs/operationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                        } else
                                          return validate20.errors = [{ instancePath: instancePath + "/token/operation", schemaPath: "#/$defs/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid29 = _errs93 === errors;
                                    } else
                                      var valid29 = !0;
                                    if (valid29) {
                                      if (data37.parameters !== void 0) {
                                        let _errs96 = errors;
                                        validate25(data37.parameters, { instancePath: instancePath + "/token/parameters", parentData: data37, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                        var valid29 = _errs96 === errors;
                                      } else
                                        var valid29 = !0;
                                      if (valid29) {
                                        if (data37.answer !== void 0) {
                                          let _errs97 = errors;
                                          validate46(data37.answer, { instancePath: instancePath + "/token/answer", parentData: data37, parentDataProperty: "answer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
                                          var valid29 = _errs97 === errors;
                                        } else
                                          var valid29 = !0;
                                        if (valid29) {
                                          if (data37.keep !== void 0) {
                                            let _errs98 = errors;
                                            validate42(data37.keep, { instancePath: instancePath + "/token/keep", parentData: data37, parentDataProperty: "keep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                                            var valid29 = _errs98 === errors;
                                          } else
                                            var valid29 = !0;
                                          if (valid29) {
                                            if (data37.sent_as !== void 0) {
                                              let data42 = data37.sent_as, _errs99 = errors;
                                              if (errors === errors)
                                                if (typeof data42 == "string") {
                                                  if (func2(data42) < 1)
                                                    return validate20.errors = [{ instancePath: instancePath + "/token/sent_as", schemaPath: "#/$defs/sentAs/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate20.errors = [{ instancePath: instancePath + "/token/sent_as", schemaPath: "#/$defs/sentAs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid29 = _errs99 === errors;
                                            } else
                                              var valid29 = !0;
                                            if (valid29) {
                                              if (data37.exchange !== void 0) {
                                                let data43 = data37.exchange, _errs102 = errors;
                                                if (errors === _errs102)
                                                  if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                                                    if (Object.keys(data43).length < 1)
                                                      return validate20.errors = [{ instancePath: instancePath + "/token/exchange", schemaPath: "#/properties/token/properties/exchange/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                                                    {
                                                      let _errs104 = errors;
                                                      for (let key12 in data43)
                                                        if (!(key12 === "operation" || key12 === "parameters" || key12 === "answer" || key12 === "keep")) {
                                                          return validate20.errors = [{ instancePath: instancePath + "/token/exchange", schemaPath: "#/properties/token/properties/exchange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" }], !1;
                                                          break;
                                                        }
                                                      if (_errs104 === errors) {
                                                        if (data43.operation !== void 0) {
                                                          let data44 = data43.operation, _errs105 = errors;
                                                          if (errors === errors)
                                                            if (typeof data44 == "string") {
                                                              if (func2(data44) < 1)
                                                                return validate20.errors = [{ instancePath: instancePath + "/token/exchange/operation", schemaPath: "#/$defs/operationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                            } else
                                                              return validate20.errors = [{ instancePath: instancePath + "/token/exchange/operation", schemaPath: "#/$defs/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var valid32 = _errs105 === errors;
                                                        } else
                                                          var valid32 = !0;
                                                        if (valid32) {
                                                          if (data43.parameters !== void 0) {
                                                            let _errs108 = errors;
                                                            validate25(data43.parameters, { instancePath: instancePath + "/token/exchange/parameters", parentData: data43, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                                            var valid32 = _errs108 === errors;
                                                          } else
                                                            var valid32 = !0;
                                                          if (valid32) {
                                                            if (data43.answer !== void 0) {
                                                              let _errs109 = errors;
                                                              validate46(data43.answer, { instancePath: instancePath + "/token/exchange/answer", parentData: data43, parentDataProperty: "answer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
                                                              var valid32 = _errs109 === errors;
                                                            } else
                                                              var valid32 = !0;
                                                            if (valid32)
                                                              if (data43.keep !== void 0) {
                                                                let _errs110 = errors;
                                                                validate42(data43.keep, { instancePath: instancePath + "/token/exchange/keep", parentData: data43, parentDataProperty: "keep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                                                                var valid32 = _errs110 === errors;
                                                              } else
                                                                var valid32 = !0;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else
                                                    return validate20.errors = [{ instancePath: instancePath + "/token/exchange", schemaPath: "#/properties/token/properties/exchange/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var valid29 = _errs102 === errors;
                                              } else
                                                var valid29 = !0;
                                              if (valid29)
                                                if (data37.refresh !== void 0) {
                                                  let data48 = data37.refresh, _errs111 = errors;
                                                  if (errors === _errs111)
                                                    if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                                      if (Object.keys(data48).length < 1)
                                                        return validate20.errors = [{ instancePath: instancePath + "/token/refresh", schemaPath: "#/properties/token/properties/refresh/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
                                                      {
                                                        let _errs113 = errors;
                                                        for (let key13 in data48)
                                                          if (!(key13 === "operation" || key13 === "parameters" || key13 === "answer" || key13 === "keep")) {
                                                            return validate20.errors = [{ instancePath: instancePath + "/token/refresh", schemaPath: "#/properties/token/properties/refresh/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" }], !1;
                                                            break;
                                                          }
                                                        if (_errs113 === errors) {
                                                          if (data48.operation !== void 0) {
                                                            let data49 = data48.operation, _errs114 = errors;
                                                            if (errors === errors)
                                                              if (typeof data49 == "string") {
                                                                if (func2(data49) < 1)
                                                                  return validate20.errors = [{ instancePath: instancePath + "/token/refresh/operation", schemaPath: "#/$defs/operationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                              } else
                                                                return validate20.errors = [{ instancePath: instancePath + "/token/refresh/operation", schemaPath: "#/$defs/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var valid34 = _errs114 === errors;
                                                          } else
                                                            var valid34 = !0;
                                                          if (valid34) {
                                                            if (data48.parameters !== void 0) {
                                                              let _errs117 = errors;
                                                              validate25(data48.parameters, { instancePath: instancePath + "/token/refresh/parameters", parentData: data48, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                                              var valid34 = _errs117 === errors;
                                                            } else
                                                              var valid34 = !0;
                                                            if (valid34) {
                                                              if (data48.answer !== void 0) {
                                                                let _errs118 = errors;
                                                                validate46(data48.answer, { instancePath: instancePath + "/token/refresh/answer", parentData: data48, parentDataProperty: "answer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
                                                                var valid34 = _errs118 === errors;
                                                              } else
                                                                var valid34 = !0;
                                                              if (valid34)
                                                                if (data48.keep !== void 0) {
                                                                  let _errs119 = errors;
                                                                  validate42(data48.keep, { instancePath: instancePath + "/token/refresh/keep", parentData: data48, parentDataProperty: "keep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                                                                  var valid34 = _errs119 === errors;
                                                                } else
                                                                  var valid34 = !0;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else
                                                      return validate20.errors = [{ instancePath: instancePath + "/token/refresh", schemaPath: "#/properties/token/properties/refresh/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid29 = _errs111 === errors;
                                                } else
                                                  var valid29 = !0;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return validate20.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid0 = _errs90 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.app_token !== void 0) {
                              let data53 = data.app_token, _errs120 = errors;
                              if (errors === _errs120)
                                if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                  let missing3;
                                  if (data53.operation === void 0 && (missing3 = "operation"))
                                    return validate20.errors = [{ instancePath: instancePath + "/app_token", schemaPath: "#/properties/app_token/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                                  {
                                    let _errs122 = errors;
                                    for (let key14 in data53)
                                      if (!(key14 === "operation" || key14 === "parameters" || key14 === "answer" || key14 === "sent_as")) {
                                        return validate20.errors = [{ instancePath: instancePath + "/app_token", schemaPath: "#/properties/app_token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (_errs122 === errors) {
                                      if (data53.operation !== void 0) {
                                        let data54 = data53.operation, _errs123 = errors;
                                        if (errors === errors)
                                          if (typeof data54 == "string") {
                                            if (func2(data54) < 1)
                                              return validate20.errors = [{ instancePath: instancePath + "/app_token/operation", schemaPath: "#/$defs/operationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/app_token/operation", schemaPath: "#/$defs/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid36 = _errs123 === errors;
                                      } else
                                        var valid36 = !0;
                                      if (valid36) {
                                        if (data53.parameters !== void 0) {
                                          let _errs126 = errors;
                                          validate25(data53.parameters, { instancePath: instancePath + "/app_token/parameters", parentData: data53, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                          var valid36 = _errs126 === errors;
                                        } else
                                          var valid36 = !0;
                                        if (valid36) {
                                          if (data53.answer !== void 0) {
                                            let _errs127 = errors;
                                            validate46(data53.answer, { instancePath: instancePath + "/app_token/answer", parentData: data53, parentDataProperty: "answer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
                                            var valid36 = _errs127 === errors;
                                          } else
                                            var valid36 = !0;
                                          if (valid36)
                                            if (data53.sent_as !== void 0) {
                                              let data57 = data53.sent_as, _errs128 = errors;
                                              if (errors === errors)
                                                if (typeof data57 == "string") {
                                                  if (func2(data57) < 1)
                                                    return validate20.errors = [{ instancePath: instancePath + "/app_token/sent_as", schemaPath: "#/$defs/sentAs/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate20.errors = [{ instancePath: instancePath + "/app_token/sent_as", schemaPath: "#/$defs/sentAs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid36 = _errs128 === errors;
                                            } else
                                              var valid36 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate20.errors = [{ instancePath: instancePath + "/app_token", schemaPath: "#/properties/app_token/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid0 = _errs120 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.identity !== void 0) {
                                let data58 = data.identity, _errs131 = errors;
                                if (errors === _errs131)
                                  if (Array.isArray(data58)) {
                                    if (data58.length < 1)
                                      return validate20.errors = [{ instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                    {
                                      var valid39 = !0;
                                      let len7 = data58.length;
                                      for (let i7 = 0; i7 < len7; i7++) {
                                        let data59 = data58[i7], _errs133 = errors, _errs135 = errors, _errs136 = errors;
                                        if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                          let missing4;
                                          if (data59.operation === void 0 && (missing4 = "operation") || data59.id_token === void 0 && (missing4 = "id_token")) {
                                            let err9 = {};
                                            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                          }
                                        }
                                        var valid40 = _errs136 === errors;
                                        if (valid40)
                                          return validate20.errors = [{ instancePath: instancePath + "/identity/" + i7, schemaPath: "#/properties/identity/items/not", keyword: "not", params: {}, message: "must NOT be valid" }], !1;
                                        {
                                          errors = _errs135, vErrors !== null && (_errs135 ? vErrors.length = _errs135 : vErrors = null);
                                          let _errs137 = errors, valid41 = !1, _errs138 = errors;
                                          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                            let missing5;
                                            if (data59.operation === void 0 && (missing5 = "operation")) {
                                              let err10 = { instancePath: instancePath + "/identity/" + i7, schemaPath: "#/properties/identity/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                            }
                                          }
                                          var _valid0 = _errs138 === errors;
                                          valid41 = valid41 || _valid0;
                                          let _errs139 = errors;
                                          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                            let missing6;
                                            if (data59.id_token === void 0 && (missing6 = "id_token")) {
                                              let err11 = { instancePath: instancePath + "/identity/" + i7, schemaPath: "#/properties/identity/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                            }
                                          }
                                          var _valid0 = _errs139 === errors;
                                          valid41 = valid41 || _valid0;
                                          let _errs140 = errors;
                                          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                            let missing7;
                                            if (data59.claims === void 0 && (missing7 = "claims")) {
                                              let err12 = { instancePath: instancePath + "/identity/" + i7, schemaPath: "#/properties/identity/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                                              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                            }
                                          }
                                          var _valid0 = _errs140 === errors;
                                          if (valid41 = valid41 || _valid0, valid41)
                                            errors = _errs137, vErrors !== null && (_errs137 ? vErrors.length = _errs137 : vErrors = null);
                                          else {
                                            let err13 = { instancePath: instancePath + "/identity/" + i7, schemaPath: "#/properties/identity/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate20.errors = vErrors, !1;
                                          }
                                        }
                                        if (errors === _errs133)
                                          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                            let _errs141 = errors;
                                            for (let key15 in data59)
                                              if (!(key15 === "operation" || key15 === "id_token" || key15 === "parameters" || key15 === "claims" || key15 === "keep" || key15 === "optional")) {
                                                return validate20.errors = [{ instancePath: instancePath + "/identity/" + i7, schemaPath: "#/properties/identity/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (_errs141 === errors) {
                                              if (data59.operation !== void 0) {
                                                let data60 = data59.operation, _errs142 = errors;
                                                if (errors === errors)
                                                  if (typeof data60 == "string") {
                                                    if (func2(data60) < 1)
                                                      return validate20.errors = [{ instancePath: instancePath + "/identity/" + i7 + "/operation", schemaPath: "#/$defs/operationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                  } else
                                                    return validate20.errors = [{ instancePath: instancePath + "/identity/" + i7 + "/operation", schemaPath: "#/$defs/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid42 = _errs142 === errors;
                                              } else
                                                var valid42 = !0;
                                              if (valid42) {
                                                if (data59.id_token !== void 0) {
                                                  let data61 = data59.id_token, _errs145 = errors;
                                                  if (errors === _errs145)
                                                    if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                                      let missing8;
                                                      if (data61.issuer === void 0 && (missing8 = "issuer"))
                                                        return validate20.errors = [{ instancePath: instancePath + "/identity/" + i7 + "/id_token", schemaPath: "#/properties/identity/items/properties/id_token/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }], !1;
                                                      {
                                                        let _errs147 = errors;
                                                        for (let key16 in data61)
                                                          if (key16 !== "issuer") {
                                                            return validate20.errors = [{ instancePath: instancePath + "/identity/" + i7 + "/id_token", schemaPath: "#/properties/identity/items/properties/id_token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" }], !1;
                                                            break;
                                                          }
                                                        if (_errs147 === errors && data61.issuer !== void 0) {
                                                          let data62 = data61.issuer, _errs149 = errors, valid45 = !1, _errs150 = errors;
                                                          if (errors === errors)
                                                            if (typeof data62 == "string") {
                                                              if (!pattern14.test(data62)) {
                                                                let err14 = { instancePath: instancePath + "/identity/" + i7 + "/id_token/issuer", schemaPath: "#/$defs/template/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{[/$][^{}]+\\}" }, message: 'must match pattern "^(?!.*\\{\\$(?!(access_token|access_type|acr_values|app_token|client_assertion|client_id|client_secret|code|code_challenge|code_challenge_method|code_verifier|display|grant_type|id_token_hint|login_hint|max_age|nonce|now|password|prompt|redirect_uri|refresh_token|response_mode|response_type|scope|state|token|token_type_hint|ui_locales|username|(app|token)\\.[A-Za-z_][A-Za-z0-9_]*)\\}))(?![/$]).*\\{[/$][^{}]+\\}"' };
                                                                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                                              }
                                                            } else {
                                                              let err15 = { instancePath: instancePath + "/identity/" + i7 + "/id_token/issuer", schemaPath: "#/$defs/template/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                                            }
                                                          var _valid1 = _errs150 === errors;
                                                          valid45 = valid45 || _valid1;
                                                          let _errs153 = errors;
                                                          validate21(data62, { instancePath: instancePath + "/identity/" + i7 + "/id_token/issuer", parentData: data61, parentDataProperty: "issuer", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                                                          var _valid1 = _errs153 === errors;
                                                          if (valid45 = valid45 || _valid1, valid45)
                                                            errors = _errs149, vErrors !== null && (_errs149 ? vErrors.length = _errs149 : vErrors = null);
                                                          else {
                                                            let err16 = { instancePath: instancePath + "/identity/" + i7 + "/id_token/issuer", schemaPath: "#/properties/identity/items/properties/id_token/properties/issuer/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            return vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++, validate20.errors = vErrors, !1;
                                                          }
                                                        }
                                                      }
                                                    } else
                                                      return validate20.errors = [{ instancePath: instancePath + "/identity/" + i7 + "/id_token", schemaPath: "#/properties/identity/items/properties/id_token/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid42 = _errs145 === errors;
                                                } else
                                                  var valid42 = !0;
                                                if (valid42) {
                                                  if (data59.parameters !== void 0) {
                                                    let _errs154 = errors;
                                                    validate25(data59.parameters, { instancePath: instancePath + "/identity/" + i7 + "/parameters", parentData: data59, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                                    var valid42 = _errs154 === errors;
                                                  } else
                                                    var valid42 = !0;
                                                  if (valid42) {
                                                    if (data59.claims !== void 0) {
                                                      let _errs155 = errors;
                                                      validate66(data59.claims, { instancePath: instancePath + "/identity/" + i7 + "/claims", parentData: data59, parentDataProperty: "claims", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
                                                      var valid42 = _errs155 === errors;
                                                    } else
                                                      var valid42 = !0;
                                                    if (valid42) {
                                                      if (data59.keep !== void 0) {
                                                        let _errs156 = errors;
                                                        validate42(data59.keep, { instancePath: instancePath + "/identity/" + i7 + "/keep", parentData: data59, parentDataProperty: "keep", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                                                        var valid42 = _errs156 === errors;
                                                      } else
                                                        var valid42 = !0;
                                                      if (valid42)
                                                        if (data59.optional !== void 0) {
                                                          let _errs157 = errors;
                                                          if (data59.optional !== !0)
                                                            return validate20.errors = [{ instancePath: instancePath + "/identity/" + i7 + "/optional", schemaPath: "#/properties/identity/items/properties/optional/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
                                                          var valid42 = _errs157 === errors;
                                                        } else
                                                          var valid42 = !0;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/identity/" + i7, schemaPath: "#/properties/identity/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var valid39 = _errs133 === errors;
                                        if (!valid39)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate20.errors = [{ instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var valid0 = _errs131 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.introspect !== void 0) {
                                  let data67 = data.introspect, _errs158 = errors;
                                  if (errors === _errs158)
                                    if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                      let missing9;
                                      if (data67.operation === void 0 && (missing9 = "operation"))
                                        return validate20.errors = [{ instancePath: instancePath + "/introspect", schemaPath: "#/properties/introspect/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }], !1;
                                      {
                                        let _errs160 = errors;
                                        for (let key17 in data67)
                                          if (!(key17 === "operation" || key17 === "parameters" || key17 === "answer")) {
                                            return validate20.errors = [{ instancePath: instancePath + "/introspect", schemaPath: "#/properties/introspect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (_errs160 === errors) {
                                          if (data67.operation !== void 0) {
                                            let data68 = data67.operation, _errs161 = errors;
                                            if (errors === errors)
                                              if (typeof data68 == "string") {
                                                if (func2(data68) < 1)
                                                  return validate20.errors = [{ instancePath: instancePath + "/introspect/operation", schemaPath: "#/$defs/operationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return validate20.errors = [{ instancePath: instancePath + "/introspect/operation", schemaPath: "#/$defs/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid47 = _errs161 === errors;
                                          } else
                                            var valid47 = !0;
                                          if (valid47) {
                                            if (data67.parameters !== void 0) {
                                              let _errs164 = errors;
                                              validate25(data67.parameters, { instancePath: instancePath + "/introspect/parameters", parentData: data67, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                              var valid47 = _errs164 === errors;
                                            } else
                                              var valid47 = !0;
                                            if (valid47)
                                              if (data67.answer !== void 0) {
                                                let data70 = data67.answer, _errs165 = errors;
                                                if (errors === _errs165)
                                                  if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                                    let _errs167 = errors;
                                                    for (let key18 in data70)
                                                      if (!(key18 === "active" || key18 === "scope" || key18 === "client_id" || key18 === "username" || key18 === "exp" || key18 === "expires_in" || key18 === "iat" || key18 === "sub")) {
                                                        return validate20.errors = [{ instancePath: instancePath + "/introspect/answer", schemaPath: "#/properties/introspect/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" }], !1;
                                                        break;
                                                      }
                                                    if (_errs167 === errors) {
                                                      if (data70.active !== void 0) {
                                                        let _errs168 = errors;
                                                        validate38(data70.active, { instancePath: instancePath + "/introspect/answer/active", parentData: data70, parentDataProperty: "active", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                        var valid49 = _errs168 === errors;
                                                      } else
                                                        var valid49 = !0;
                                                      if (valid49) {
                                                        if (data70.scope !== void 0) {
                                                          let _errs169 = errors;
                                                          validate38(data70.scope, { instancePath: instancePath + "/introspect/answer/scope", parentData: data70, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                          var valid49 = _errs169 === errors;
                                                        } else
                                                          var valid49 = !0;
                                                        if (valid49) {
                                                          if (data70.client_id !== void 0) {
                                                            let _errs170 = errors;
                                                            validate38(data70.client_id, { instancePath: instancePath + "/introspect/answer/client_id", parentData: data70, parentDataProperty: "client_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                            var valid49 = _errs170 === errors;
                                                          } else
                                                            var valid49 = !0;
                                                          if (valid49) {
                                                            if (data70.username !== void 0) {
                                                              let _errs171 = errors;
                                                              validate38(data70.username, { instancePath: instancePath + "/introspect/answer/username", parentData: data70, parentDataProperty: "username", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                              var valid49 = _errs171 === errors;
                                                            } else
                                                              var valid49 = !0;
                                                            if (valid49) {
                                                              if (data70.exp !== void 0) {
                                                                let _errs172 = errors;
                                                                validate38(data70.exp, { instancePath: instancePath + "/introspect/answer/exp", parentData: data70, parentDataProperty: "exp", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                                var valid49 = _errs172 === errors;
                                                              } else
                                                                var valid49 = !0;
                                                              if (valid49) {
                                                                if (data70.expires_in !== void 0) {
                                                                  let _errs173 = errors;
                                                                  validate38(data70.expires_in, { instancePath: instancePath + "/introspect/answer/expires_in", parentData: data70, parentDataProperty: "expires_in", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                                  var valid49 = _errs173 === errors;
                                                                } else
                                                                  var valid49 = !0;
                                                                if (valid49) {
                                                                  if (data70.iat !== void 0) {
                                                                    let _errs174 = errors;
                                                                    validate38(data70.iat, { instancePath: instancePath + "/introspect/answer/iat", parentData: data70, parentDataProperty: "iat", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                                    var valid49 = _errs174 === errors;
                                                                  } else
                                                                    var valid49 = !0;
                                                                  if (valid49)
                                                                    if (data70.sub !== void 0) {
                                                                      let _errs175 = errors;
                                                                      validate38(data70.sub, { instancePath: instancePath + "/introspect/answer/sub", parentData: data70, parentDataProperty: "sub", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                                      var valid49 = _errs175 === errors;
                                                                    } else
                                                                      var valid49 = !0;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else
                                                    return validate20.errors = [{ instancePath: instancePath + "/introspect/answer", schemaPath: "#/properties/introspect/properties/answer/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var valid47 = _errs165 === errors;
                                              } else
                                                var valid47 = !0;
                                          }
                                        }
                                      }
                                    } else
                                      return validate20.errors = [{ instancePath: instancePath + "/introspect", schemaPath: "#/properties/introspect/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid0 = _errs158 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.revoke !== void 0) {
                                    let data79 = data.revoke, _errs176 = errors;
                                    if (errors === _errs176)
                                      if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                        let missing10;
                                        if (data79.operation === void 0 && (missing10 = "operation"))
                                          return validate20.errors = [{ instancePath: instancePath + "/revoke", schemaPath: "#/properties/revoke/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }], !1;
                                        {
                                          let _errs178 = errors;
                                          for (let key19 in data79)
                                            if (!(key19 === "operation" || key19 === "parameters" || key19 === "answer")) {
                                              return validate20.errors = [{ instancePath: instancePath + "/revoke", schemaPath: "#/properties/revoke/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (_errs178 === errors) {
                                            if (data79.operation !== void 0) {
                                              let data80 = data79.operation, _errs179 = errors;
                                              if (errors === errors)
                                                if (typeof data80 == "string") {
                                                  if (func2(data80) < 1)
                                                    return validate20.errors = [{ instancePath: instancePath + "/revoke/operation", schemaPath: "#/$defs/operationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate20.errors = [{ instancePath: instancePath + "/revoke/operation", schemaPath: "#/$defs/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid50 = _errs179 === errors;
                                            } else
                                              var valid50 = !0;
                                            if (valid50) {
                                              if (data79.parameters !== void 0) {
                                                let _errs182 = errors;
                                                validate25(data79.parameters, { instancePath: instancePath + "/revoke/parameters", parentData: data79, parentDataProperty: "parameters", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                                var valid50 = _errs182 === errors;
                                              } else
                                                var valid50 = !0;
                                              if (valid50)
                                                if (data79.answer !== void 0) {
                                                  let data82 = data79.answer, _errs183 = errors;
                                                  if (errors === _errs183)
                                                    if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                                                      let _errs185 = errors;
                                                      for (let key20 in data82)
                                                        if (key20 !== "revoked") {
                                                          return validate20.errors = [{ instancePath: instancePath + "/revoke/answer", schemaPath: "#/properties/revoke/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" }], !1;
                                                          break;
                                                        }
                                                      _errs185 === errors && data82.revoked !== void 0 && (validate38(data82.revoked, { instancePath: instancePath + "/revoke/answer/revoked", parentData: data82, parentDataProperty: "revoked", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length));
                                                    } else
                                                      return validate20.errors = [{ instancePath: instancePath + "/revoke/answer", schemaPath: "#/properties/revoke/properties/answer/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid50 = _errs183 === errors;
                                                } else
                                                  var valid50 = !0;
                                            }
                                          }
                                        }
                                      } else
                                        return validate20.errors = [{ instancePath: instancePath + "/revoke", schemaPath: "#/properties/revoke/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var valid0 = _errs176 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.deauthorize !== void 0) {
                                      let data84 = data.deauthorize, _errs187 = errors;
                                      if (errors === _errs187)
                                        if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                          let missing11;
                                          if (data84.operation === void 0 && (missing11 = "operation") || data84.answer === void 0 && (missing11 = "answer"))
                                            return validate20.errors = [{ instancePath: instancePath + "/deauthorize", schemaPath: "#/properties/deauthorize/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }], !1;
                                          {
                                            let _errs189 = errors;
                                            for (let key21 in data84)
                                              if (!(key21 === "operation" || key21 === "answer")) {
                                                return validate20.errors = [{ instancePath: instancePath + "/deauthorize", schemaPath: "#/properties/deauthorize/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" }], !1;
                                                break;
                                              }
                                            if (_errs189 === errors) {
                                              if (data84.operation !== void 0) {
                                                let data85 = data84.operation, _errs190 = errors;
                                                if (errors === errors)
                                                  if (typeof data85 == "string") {
                                                    if (func2(data85) < 1)
                                                      return validate20.errors = [{ instancePath: instancePath + "/deauthorize/operation", schemaPath: "#/$defs/operationId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                  } else
                                                    return validate20.errors = [{ instancePath: instancePath + "/deauthorize/operation", schemaPath: "#/$defs/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid53 = _errs190 === errors;
                                              } else
                                                var valid53 = !0;
                                              if (valid53)
                                                if (data84.answer !== void 0) {
                                                  let data86 = data84.answer, _errs193 = errors;
                                                  if (errors === _errs193)
                                                    if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                                      let missing12;
                                                      if (data86.sub === void 0 && (missing12 = "sub"))
                                                        return validate20.errors = [{ instancePath: instancePath + "/deauthorize/answer", schemaPath: "#/properties/deauthorize/properties/answer/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }], !1;
                                                      {
                                                        let _errs195 = errors;
                                                        for (let key22 in data86)
                                                          if (!(key22 === "client_id" || key22 === "sub" || key22 === "toe")) {
                                                            return validate20.errors = [{ instancePath: instancePath + "/deauthorize/answer", schemaPath: "#/properties/deauthorize/properties/answer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" }], !1;
                                                            break;
                                                          }
                                                        if (_errs195 === errors) {
                                                          if (data86.client_id !== void 0) {
                                                            let _errs196 = errors;
                                                            validate38(data86.client_id, { instancePath: instancePath + "/deauthorize/answer/client_id", parentData: data86, parentDataProperty: "client_id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                            var valid55 = _errs196 === errors;
                                                          } else
                                                            var valid55 = !0;
                                                          if (valid55) {
                                                            if (data86.sub !== void 0) {
                                                              let _errs197 = errors;
                                                              validate38(data86.sub, { instancePath: instancePath + "/deauthorize/answer/sub", parentData: data86, parentDataProperty: "sub", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                              var valid55 = _errs197 === errors;
                                                            } else
                                                              var valid55 = !0;
                                                            if (valid55)
                                                              if (data86.toe !== void 0) {
                                                                let _errs198 = errors;
                                                                validate38(data86.toe, { instancePath: instancePath + "/deauthorize/answer/toe", parentData: data86, parentDataProperty: "toe", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                                var valid55 = _errs198 === errors;
                                                              } else
                                                                var valid55 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else
                                                      return validate20.errors = [{ instancePath: instancePath + "/deauthorize/answer", schemaPath: "#/properties/deauthorize/properties/answer/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid53 = _errs193 === errors;
                                                } else
                                                  var valid53 = !0;
                                            }
                                          }
                                        } else
                                          return validate20.errors = [{ instancePath: instancePath + "/deauthorize", schemaPath: "#/properties/deauthorize/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                      var valid0 = _errs187 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.errors !== void 0) {
                                        let data90 = data.errors, _errs199 = errors;
                                        if (errors === _errs199)
                                          if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                            let missing13;
                                            if (data90.code === void 0 && (missing13 = "code"))
                                              return validate20.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }], !1;
                                            {
                                              let _errs201 = errors;
                                              for (let key23 in data90)
                                                if (!(key23 === "ok" || key23 === "code" || key23 === "message" || key23 === "map")) {
                                                  return validate20.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" }], !1;
                                                  break;
                                                }
                                              if (_errs201 === errors) {
                                                if (data90.ok !== void 0) {
                                                  let data91 = data90.ok, _errs202 = errors;
                                                  if (errors === errors)
                                                    if (Array.isArray(data91)) {
                                                      var valid58 = !0;
                                                      let len8 = data91.length;
                                                      for (let i8 = 0; i8 < len8; i8++) {
                                                        let data92 = data91[i8], _errs205 = errors;
                                                        if (typeof data92 != "string" && !(typeof data92 == "number" && !(data92 % 1) && !isNaN(data92)))
                                                          return validate20.errors = [{ instancePath: instancePath + "/errors/ok/" + i8, schemaPath: "#/$defs/ok/items/type", keyword: "type", params: { type: schema75.items.type }, message: "must be string,integer" }], !1;
                                                        var valid58 = _errs205 === errors;
                                                        if (!valid58)
                                                          break;
                                                      }
                                                    } else
                                                      return validate20.errors = [{ instancePath: instancePath + "/errors/ok", schemaPath: "#/$defs/ok/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var valid56 = _errs202 === errors;
                                                } else
                                                  var valid56 = !0;
                                                if (valid56) {
                                                  if (data90.code !== void 0) {
                                                    let _errs207 = errors;
                                                    validate102(data90.code, { instancePath: instancePath + "/errors/code", parentData: data90, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
                                                    var valid56 = _errs207 === errors;
                                                  } else
                                                    var valid56 = !0;
                                                  if (valid56) {
                                                    if (data90.message !== void 0) {
                                                      let _errs208 = errors;
                                                      validate104(data90.message, { instancePath: instancePath + "/errors/message", parentData: data90, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
                                                      var valid56 = _errs208 === errors;
                                                    } else
                                                      var valid56 = !0;
                                                    if (valid56)
                                                      if (data90.map !== void 0) {
                                                        let _errs209 = errors;
                                                        validate106(data90.map, { instancePath: instancePath + "/errors/map", parentData: data90, parentDataProperty: "map", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
                                                        var valid56 = _errs209 === errors;
                                                      } else
                                                        var valid56 = !0;
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var valid0 = _errs199 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.rate_limit !== void 0) {
                                          let data96 = data.rate_limit, _errs210 = errors;
                                          if (errors === _errs210)
                                            if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                                              let missing14;
                                              if (data96.remaining === void 0 && (missing14 = "remaining"))
                                                return validate20.errors = [{ instancePath: instancePath + "/rate_limit", schemaPath: "#/properties/rate_limit/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }], !1;
                                              {
                                                let _errs212 = errors;
                                                for (let key24 in data96)
                                                  if (!(key24 === "remaining" || key24 === "reset")) {
                                                    return validate20.errors = [{ instancePath: instancePath + "/rate_limit", schemaPath: "#/properties/rate_limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" }], !1;
                                                    break;
                                                  }
                                                if (_errs212 === errors) {
                                                  if (data96.remaining !== void 0) {
                                                    let _errs213 = errors;
                                                    if (typeof data96.remaining != "string")
                                                      return validate20.errors = [{ instancePath: instancePath + "/rate_limit/remaining", schemaPath: "#/properties/rate_limit/properties/remaining/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid59 = _errs213 === errors;
                                                  } else
                                                    var valid59 = !0;
                                                  if (valid59)
                                                    if (data96.reset !== void 0) {
                                                      let _errs215 = errors;
                                                      if (typeof data96.reset != "string")
                                                        return validate20.errors = [{ instancePath: instancePath + "/rate_limit/reset", schemaPath: "#/properties/rate_limit/properties/reset/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var valid59 = _errs215 === errors;
                                                    } else
                                                      var valid59 = !0;
                                                }
                                              }
                                            } else
                                              return validate20.errors = [{ instancePath: instancePath + "/rate_limit", schemaPath: "#/properties/rate_limit/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var valid0 = _errs210 === errors;
                                        } else
                                          var valid0 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

var validate2 = validate202;
var schema32 = { description: "Given when failures come with HTTP 2xx: every 2xx answer is looked at, and a code that is present and not one of these is a failure. Compared as text.", type: "array", items: { type: ["string", "integer"] } };
var pattern42 = new RegExp("^(?!.*\\{[/$])(/([^~/]|~[01])*)+$", "u");
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern42.test(data)) {
        let err0 = { instancePath, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs4 = errors;
  if (errors === _errs4)
    if (Array.isArray(data))
      if (data.length < 1) {
        let err2 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else {
        var valid2 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs6 = errors;
          if (errors === errors)
            if (typeof data0 == "string") {
              if (!pattern42.test(data0)) {
                let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            } else {
              let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          var valid2 = _errs6 === errors;
          if (!valid2)
            break;
        }
      }
    else {
      let err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid0 = _errs4 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var items0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate212.errors = vErrors, !1;
  }
  return validate212.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate212.evaluated = { dynamicProps: !1, dynamicItems: !0 };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === errors)
    if (typeof data == "string") {
      if (!pattern42.test(data)) {
        let err0 = { instancePath, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    } else {
      let err1 = { instancePath, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs4 = errors;
  if (errors === _errs4)
    if (Array.isArray(data))
      if (data.length < 1) {
        let err2 = { instancePath, schemaPath: "#/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else {
        var valid2 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs6 = errors;
          if (errors === errors)
            if (typeof data0 == "string") {
              if (!pattern42.test(data0)) {
                let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pointer/pattern", keyword: "pattern", params: { pattern: "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$" }, message: 'must match pattern "^(?!.*\\{[/$])(/([^~/]|~[01])*)+$"' };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            } else {
              let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/pointer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          var valid2 = _errs6 === errors;
          if (!valid2)
            break;
        }
      }
    else {
      let err5 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  var _valid0 = _errs4 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else if (_valid0) {
    valid0 = !0, passing0 = 1;
    var items0 = !0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate23.errors = vErrors, !1;
  }
  return validate23.errors = vErrors, evaluated0.items = items0, errors === 0;
}
validate23.evaluated = { dynamicProps: !1, dynamicItems: !0 };
var schema402 = { description: "RFC 6749, RFC 6750 and OpenID Connect words, plus the few a resource API needs. Each implies one OAuth error, problem type, status and retry class.", enum: ["invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "unsupported_response_type", "invalid_scope", "access_denied", "server_error", "temporarily_unavailable", "invalid_token", "insufficient_scope", "login_required", "consent_required", "interaction_required", "forbidden", "not_found", "method_not_allowed", "conflict", "content_too_large", "unsupported_media_type", "rate_limited"] };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let data0 = data[key0], _errs2 = errors;
        if (!(data0 === "invalid_request" || data0 === "invalid_client" || data0 === "invalid_grant" || data0 === "unauthorized_client" || data0 === "unsupported_grant_type" || data0 === "unsupported_response_type" || data0 === "invalid_scope" || data0 === "access_denied" || data0 === "server_error" || data0 === "temporarily_unavailable" || data0 === "invalid_token" || data0 === "insufficient_scope" || data0 === "login_required" || data0 === "consent_required" || data0 === "interaction_required" || data0 === "forbidden" || data0 === "not_found" || data0 === "method_not_allowed" || data0 === "conflict" || data0 === "content_too_large" || data0 === "unsupported_media_type" || data0 === "rate_limited"))
          return validate252.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/error/enum", keyword: "enum", params: { allowedValues: schema402.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.errors === void 0 && (missing0 = "errors"))
        return validate202.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "errors") {
            return validate202.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors && data.errors !== void 0) {
          let data0 = data.errors;
          if (errors === errors)
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              if (Object.keys(data0).length < 1)
                return validate202.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
              {
                let _errs4 = errors;
                for (let key1 in data0)
                  if (!(key1 === "ok" || key1 === "code" || key1 === "message" || key1 === "map")) {
                    return validate202.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data0.ok !== void 0) {
                    let data1 = data0.ok, _errs5 = errors;
                    if (errors === errors)
                      if (Array.isArray(data1)) {
                        var valid3 = !0;
                        let len0 = data1.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data2 = data1[i0], _errs8 = errors;
                          if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                            return validate202.errors = [{ instancePath: instancePath + "/errors/ok/" + i0, schemaPath: "#/$defs/ok/items/type", keyword: "type", params: { type: schema32.items.type }, message: "must be string,integer" }], !1;
                          var valid3 = _errs8 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return validate202.errors = [{ instancePath: instancePath + "/errors/ok", schemaPath: "#/$defs/ok/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid1 = _errs5 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data0.code !== void 0) {
                      let _errs10 = errors;
                      validate212(data0.code, { instancePath: instancePath + "/errors/code", parentData: data0, parentDataProperty: "code", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
                      var valid1 = _errs10 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data0.message !== void 0) {
                        let _errs11 = errors;
                        validate23(data0.message, { instancePath: instancePath + "/errors/message", parentData: data0, parentDataProperty: "message", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                        var valid1 = _errs11 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data0.map !== void 0) {
                          let _errs12 = errors;
                          validate252(data0.map, { instancePath: instancePath + "/errors/map", parentData: data0, parentDataProperty: "map", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length);
                          var valid1 = _errs12 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                }
              }
            } else
              return validate202.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        }
      }
    } else
      return validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var isVocabulary = validate, isOperationVocabulary = validate2;
export {
  isOperationVocabulary,
  isVocabulary
};
