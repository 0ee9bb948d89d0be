// Generated from openapi/onegate-config.schema.json; do not edit.
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

var validate = validate20;
var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://onegate.dev/schemas/onegate-config.json", title: "onegate.yaml", description: "The gateway's configuration. Text may hold ${NAME} or ${NAME:-default} from the environment; a secret may be file:/path.", type: "object", additionalProperties: !1, required: ["issuer", "apps"], properties: { issuer: { description: "the address under which the gateway is reached, as https://gate.example.com: no slash at the end, no query, no fragment (RFC 8414 §2)", type: "string", format: "uri" }, listen: { description: "where the gateway accepts connections: { host: 127.0.0.1, port: 8080 }", type: "object", additionalProperties: !1, default: {}, properties: { host: { $ref: "#/$defs/host", default: "127.0.0.1" }, port: { $ref: "#/$defs/port", default: 8080 } } }, proxy: { description: "true: a proxy stands in front, and its X-Forwarded-For and X-Forwarded-Proto are believed", type: "boolean", default: !1 }, home: { description: "true: the page at / lets people try a sign-in; false: there is no such page", type: "boolean", default: !0 }, keys: { description: "key rings, made by `onegate keys DIR`; absent only while the issuer is on this machine", type: "object", additionalProperties: !1, required: ["seal", "sign"], properties: { seal: { description: "keys for sign-in transactions and codes: the first seals, all open", type: "array", minItems: 1, items: { $ref: "#/$defs/sealKey" } }, sign: { description: "keys for ID tokens: the first signs, all are published in the JWK set", type: "array", minItems: 1, items: { $ref: "#/$defs/signKey" } }, vault: { $ref: "#/$defs/vault" } } }, store: { description: "where connections are kept: sqlite:PATH for one process, or postgres://user@host/database for any number of them; default: a file in the data folder ($ONEGATE_DATA, else ./onegate-data)", type: "string", pattern: "^(sqlite:.+|postgres(ql)?://.+)$", writeOnly: !0 }, apps: { description: "one registration at a provider per id; the id is the first part of the app's paths", type: "object", minProperties: 1, propertyNames: { description: "an app id is 1 to 63 small letters, digits and hyphens, and begins with a letter or digit", type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, additionalProperties: { $ref: "#/$defs/app" } }, clients: { description: "one service that signs users in through the gateway per client_id", type: "object", default: {}, propertyNames: { description: "a client_id is 1 to 128 letters, digits, and . _ ~ -, and begins with a letter or digit", type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, additionalProperties: { $ref: "#/$defs/client" } }, sandbox: { description: "present: the documents of the apps that have a `server` are played locally, in the same process", type: "object", additionalProperties: !1, properties: { host: { $ref: "#/$defs/host", default: "127.0.0.1" }, port: { $ref: "#/$defs/port", default: 8081 }, every: { description: "every provider that has no app of its own name is played as well, as an app of that name", type: "boolean", default: !1 } } }, limits: { description: "times in seconds, sizes in bytes", type: "object", additionalProperties: !1, default: {}, properties: { transaction: { description: "seconds a person has to sign in at the provider, 30 to 3600", type: "integer", minimum: 30, maximum: 3600, default: 600 }, code: { description: "seconds a client has to redeem its code, 5 to 600 (RFC 6749 §4.1.2)", type: "integer", minimum: 5, maximum: 600, default: 60 }, access_token: { description: "seconds that an access token of the gateway's own lives, 60 to 86400", type: "integer", minimum: 60, maximum: 86400, default: 3600 }, refresh_token: { description: "seconds in which a refresh token of the gateway's own must be used, 3600 to 31536000", type: "integer", minimum: 3600, maximum: 31536e3, default: 2592e3 }, upstream_timeout: { description: "seconds the gateway waits for a provider, 1 to 120", type: "integer", minimum: 1, maximum: 120, default: 10 }, answer: { description: "bytes of a provider's answer that are read, 1024 to 67108864", type: "integer", minimum: 1024, maximum: 67108864, default: 1048576 } } } }, $defs: { host: { description: "an address of this machine, as 127.0.0.1, ::1 or 0.0.0.0", type: "string", pattern: "^[A-Za-z0-9.:_-]+$" }, port: { description: "a port, 1 to 65535", type: "integer", minimum: 1, maximum: 65535 }, keyId: { description: "a key id is 1 to 64 letters, digits, and . _ -; the month it was made is a good one", type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" }, sealKey: { description: "{ id, key }, the key being 32 bytes in base64url or hexadecimal", type: "object", additionalProperties: !1, required: ["id", "key"], properties: { id: { $ref: "#/$defs/keyId" }, key: { description: "32 bytes in base64url or hexadecimal; `onegate keys DIR` makes such a file", type: "string", minLength: 1, writeOnly: !0 } } }, signKey: { description: "{ id, alg, key }, the key being a PKCS#8 PEM", type: "object", additionalProperties: !1, required: ["id", "alg", "key"], properties: { id: { $ref: "#/$defs/keyId" }, alg: { description: "RS256, ES256 or EdDSA", type: "string", enum: ["RS256", "ES256", "EdDSA"] }, key: { description: "a private key as PKCS#8 PEM; `onegate keys DIR` makes such a file", type: "string", minLength: 1, writeOnly: !0 } } }, vault: { description: "the key ring that wraps the keys of connections, from one source: { file }, { command } or { keys }; default: vault.json in the data folder, while the issuer is on this machine", type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, properties: { file: { description: "a JSON file { keys: [{ id, key }] }, as `onegate keys DIR` makes it; read again when it changes", type: "string", minLength: 1 }, command: { description: "a program and its arguments, as a list; it prints the same JSON", type: "array", minItems: 1, items: { description: "text", type: "string" } }, keys: { description: "the keys themselves: the first wraps, all open", type: "array", minItems: 1, items: { $ref: "#/$defs/sealKey" } } } }, webhook: { description: "where events about this client's connections are sent: { url, secret }", type: "object", additionalProperties: !1, required: ["url", "secret"], properties: { url: { description: "an https address, or one on this machine", type: "string", format: "uri" }, secret: { description: "whsec_ and 24 to 64 bytes in base64, as Standard Webhooks has it; several, separated by spaces, while one is changed", type: "string", pattern: "^whsec_[A-Za-z0-9+/=]+( whsec_[A-Za-z0-9+/=]+)*$", writeOnly: !0 } } }, app: { description: "a registration: { provider, client_id, client_secret }", type: "object", additionalProperties: !1, required: ["provider", "client_id"], properties: { provider: { description: "the id of a provider document", type: "string", minLength: 1 }, client_id: { description: "the id that the provider gave this registration", type: "string", minLength: 1 }, client_secret: { description: "the secret that the provider gave this registration, best as ${NAME} or file:/path", type: "string", minLength: 1, writeOnly: !0 }, settings: { description: "what this provider's document asks for besides, as text by name", type: "object", default: {}, additionalProperties: { description: "text", type: "string", writeOnly: !0 } }, scope: { description: "a list of the provider's own scopes that are always asked for", type: "array", uniqueItems: !0, default: [], items: { description: "one scope: printable, without spaces (RFC 6749 §3.3)", type: "string", pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$" } }, server: { description: "an address that stands for scheme and host of every address in the document: the sandbox, or a staging copy", type: "string", format: "uri" }, undocumented: { description: "what becomes of API calls that the document does not describe: refused, or forwarded unchecked with the user's token", type: "string", enum: ["refuse", "forward"], default: "refuse" }, initiate_login_uri: { description: "where a sign-in that was begun at the provider starts anew (OpenID Connect Core §4)", type: "string", format: "uri" }, claims: { description: "where claims are read that the document reads elsewhere, in its words: { sub: /union_id }", type: "object", minProperties: 1, propertyNames: { description: "a standard claim", type: "string", enum: ["sub", "name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "profile", "picture", "website", "email", "email_verified", "gender", "birthdate", "zoneinfo", "locale", "phone_number", "phone_number_verified", "updated_at"] }, additionalProperties: { description: "a place in an answer as /id, a kept field as $token.id, or what else a document may write there" } }, name: { description: "what people see, by language tag: { en: …, zh-CN: … }", type: "object", minProperties: 1, propertyNames: { description: "a language tag, as en or zh-CN (RFC 5646)", type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }, additionalProperties: { description: "text", type: "string", minLength: 1 } } } }, client: { description: "a service: { client_secret, redirect_uris }", type: "object", additionalProperties: !1, required: ["redirect_uris"], properties: { client_secret: { description: "the secret that this client authenticates with; absent: a public client, which must use PKCE", type: "string", minLength: 1, writeOnly: !0 }, name: { description: "what people see", type: "string", minLength: 1 }, redirect_uris: { description: "a list of the addresses that users may be sent back to; compared exactly, but for the port of a loopback address (RFC 8252 §7.3)", type: "array", minItems: 1, uniqueItems: !0, items: { description: "an absolute address without a fragment", type: "string", format: "uri" } }, apps: { description: "a list of the apps that this client may use; absent: all", type: "array", minItems: 1, uniqueItems: !0, items: { description: "an app id", type: "string" } }, tokens: { description: "managed: the client gets tokens of the gateway's own, and the provider's stay in the vault; upstream: it gets the provider's", type: "string", enum: ["managed", "upstream"], default: "managed" }, take_tokens: { description: "true: this client may take the provider's token of a connection out of the vault", type: "boolean", default: !1 }, webhook: { $ref: "#/$defs/webhook" } } } } };
var schema39 = { description: "a registration: { provider, client_id, client_secret }", type: "object", additionalProperties: !1, required: ["provider", "client_id"], properties: { provider: { description: "the id of a provider document", type: "string", minLength: 1 }, client_id: { description: "the id that the provider gave this registration", type: "string", minLength: 1 }, client_secret: { description: "the secret that the provider gave this registration, best as ${NAME} or file:/path", type: "string", minLength: 1, writeOnly: !0 }, settings: { description: "what this provider's document asks for besides, as text by name", type: "object", default: {}, additionalProperties: { description: "text", type: "string", writeOnly: !0 } }, scope: { description: "a list of the provider's own scopes that are always asked for", type: "array", uniqueItems: !0, default: [], items: { description: "one scope: printable, without spaces (RFC 6749 §3.3)", type: "string", pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$" } }, server: { description: "an address that stands for scheme and host of every address in the document: the sandbox, or a staging copy", type: "string", format: "uri" }, undocumented: { description: "what becomes of API calls that the document does not describe: refused, or forwarded unchecked with the user's token", type: "string", enum: ["refuse", "forward"], default: "refuse" }, initiate_login_uri: { description: "where a sign-in that was begun at the provider starts anew (OpenID Connect Core §4)", type: "string", format: "uri" }, claims: { description: "where claims are read that the document reads elsewhere, in its words: { sub: /union_id }", type: "object", minProperties: 1, propertyNames: { description: "a standard claim", type: "string", enum: ["sub", "name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "profile", "picture", "website", "email", "email_verified", "gender", "birthdate", "zoneinfo", "locale", "phone_number", "phone_number_verified", "updated_at"] }, additionalProperties: { description: "a place in an answer as /id, a kept field as $token.id, or what else a document may write there" } }, name: { description: "what people see, by language tag: { en: …, zh-CN: … }", type: "object", minProperties: 1, propertyNames: { description: "a language tag, as en or zh-CN (RFC 5646)", type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }, additionalProperties: { description: "text", type: "string", minLength: 1 } } } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^[A-Za-z0-9.:_-]+$", "u"), pattern7 = new RegExp("^(sqlite:.+|postgres(ql)?://.+)$", "u"), pattern8 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u"), pattern9 = new RegExp("^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$", "u"), pattern10 = new RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "u"), pattern11 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.key === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "key")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/keyId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9._-]{1,64}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.key !== void 0) {
      let data1 = data.key;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema36 = { description: "{ id, alg, key }, the key being a PKCS#8 PEM", type: "object", additionalProperties: !1, required: ["id", "alg", "key"], properties: { id: { $ref: "#/$defs/keyId" }, alg: { description: "RS256, ES256 or EdDSA", type: "string", enum: ["RS256", "ES256", "EdDSA"] }, key: { description: "a private key as PKCS#8 PEM; `onegate keys DIR` makes such a file", type: "string", minLength: 1, writeOnly: !0 } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.alg === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alg" }, message: "must have required property 'alg'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "alg" || key0 === "key")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/keyId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,64}$" }, message: 'must match pattern "^[A-Za-z0-9._-]{1,64}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.alg !== void 0) {
      let data1 = data.alg;
      if (typeof data1 != "string") {
        let err6 = { instancePath: instancePath + "/alg", schemaPath: "#/properties/alg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "RS256" || data1 === "ES256" || data1 === "EdDSA")) {
        let err7 = { instancePath: instancePath + "/alg", schemaPath: "#/properties/alg/enum", keyword: "enum", params: { allowedValues: schema36.properties.alg.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.key !== void 0) {
      let data2 = data.key;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err8 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      let err0 = { instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (Object.keys(data).length < 1) {
      let err1 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "file" || key0 === "command" || key0 === "keys")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.file !== void 0) {
      let data0 = data.file;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err3 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.command !== void 0) {
      let data1 = data.command;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err5 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err6 = { instancePath: instancePath + "/command/" + i0, schemaPath: "#/properties/command/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.keys !== void 0) {
      let data3 = data.keys;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err8 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate21(data3[i1], { instancePath: instancePath + "/keys/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema40 = { description: "a service: { client_secret, redirect_uris }", type: "object", additionalProperties: !1, required: ["redirect_uris"], properties: { client_secret: { description: "the secret that this client authenticates with; absent: a public client, which must use PKCE", type: "string", minLength: 1, writeOnly: !0 }, name: { description: "what people see", type: "string", minLength: 1 }, redirect_uris: { description: "a list of the addresses that users may be sent back to; compared exactly, but for the port of a loopback address (RFC 8252 §7.3)", type: "array", minItems: 1, uniqueItems: !0, items: { description: "an absolute address without a fragment", type: "string", format: "uri" } }, apps: { description: "a list of the apps that this client may use; absent: all", type: "array", minItems: 1, uniqueItems: !0, items: { description: "an app id", type: "string" } }, tokens: { description: "managed: the client gets tokens of the gateway's own, and the provider's stay in the vault; upstream: it gets the provider's", type: "string", enum: ["managed", "upstream"], default: "managed" }, take_tokens: { description: "true: this client may take the provider's token of a connection out of the vault", type: "boolean", default: !1 }, webhook: { $ref: "#/$defs/webhook" } } };
var pattern12 = new RegExp("^whsec_[A-Za-z0-9+/=]+( whsec_[A-Za-z0-9+/=]+)*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tokens === void 0 && (data.tokens = "managed"), data.take_tokens === void 0 && (data.take_tokens = !1), data.redirect_uris === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redirect_uris" }, message: "must have required property 'redirect_uris'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "client_secret" || key0 === "name" || key0 === "redirect_uris" || key0 === "apps" || key0 === "tokens" || key0 === "take_tokens" || key0 === "webhook")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.client_secret !== void 0) {
      let data0 = data.client_secret;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/client_secret", schemaPath: "#/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.redirect_uris !== void 0) {
      let data2 = data.redirect_uris;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          let err6 = { instancePath: instancePath + "/redirect_uris", schemaPath: "#/properties/redirect_uris/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err7 = { instancePath: instancePath + "/redirect_uris/" + i0, schemaPath: "#/properties/redirect_uris/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        let i1 = data2.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err8 = { instancePath: instancePath + "/redirect_uris", schemaPath: "#/properties/redirect_uris/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/redirect_uris", schemaPath: "#/properties/redirect_uris/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.apps !== void 0) {
      let data4 = data.apps;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err10 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len1 = data4.length;
        for (let i2 = 0; i2 < len1; i2++)
          if (typeof data4[i2] != "string") {
            let err11 = { instancePath: instancePath + "/apps/" + i2, schemaPath: "#/properties/apps/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        let i3 = data4.length, j1;
        if (i3 > 1) {
          let indices1 = {};
          for (; i3--; ) {
            let item1 = data4[i3];
            if (typeof item1 == "string") {
              if (typeof indices1[item1] == "number") {
                j1 = indices1[item1];
                let err12 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                break;
              }
              indices1[item1] = i3;
            }
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    let data6 = data.tokens;
    if (typeof data6 != "string") {
      let err14 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (!(data6 === "managed" || data6 === "upstream")) {
      let err15 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/enum", keyword: "enum", params: { allowedValues: schema40.properties.tokens.enum }, message: "must be equal to one of the allowed values" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (typeof data.take_tokens != "boolean") {
      let err16 = { instancePath: instancePath + "/take_tokens", schemaPath: "#/properties/take_tokens/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.webhook !== void 0) {
      let data8 = data.webhook;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.url === void 0) {
          let err17 = { instancePath: instancePath + "/webhook", schemaPath: "#/$defs/webhook/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data8.secret === void 0) {
          let err18 = { instancePath: instancePath + "/webhook", schemaPath: "#/$defs/webhook/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "url" || key1 === "secret")) {
            let err19 = { instancePath: instancePath + "/webhook", schemaPath: "#/$defs/webhook/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data8.url !== void 0 && typeof data8.url != "string") {
          let err20 = { instancePath: instancePath + "/webhook/url", schemaPath: "#/$defs/webhook/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data8.secret !== void 0) {
          let data10 = data8.secret;
          if (typeof data10 == "string") {
            if (!pattern12.test(data10)) {
              let err21 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/webhook/properties/secret/pattern", keyword: "pattern", params: { pattern: "^whsec_[A-Za-z0-9+/=]+( whsec_[A-Za-z0-9+/=]+)*$" }, message: 'must match pattern "^whsec_[A-Za-z0-9+/=]+( whsec_[A-Za-z0-9+/=]+)*$"' };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/webhook/secret", schemaPath: "#/$defs/webhook/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/webhook", schemaPath: "#/$defs/webhook/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.listen === void 0 && (data.listen = {}), data.proxy === void 0 && (data.proxy = !1), data.home === void 0 && (data.home = !0), data.clients === void 0 && (data.clients = {}), data.limits === void 0 && (data.limits = {}), data.issuer === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.apps === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apps" }, message: "must have required property 'apps'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.issuer !== void 0 && typeof data.issuer != "string") {
      let err3 = { instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    let data1 = data.listen;
    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
      data1.host === void 0 && (data1.host = "127.0.0.1"), data1.port === void 0 && (data1.port = 8080);
      for (let key1 in data1)
        if (!(key1 === "host" || key1 === "port")) {
          let err4 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      let data2 = data1.host;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err5 = { instancePath: instancePath + "/listen/host", schemaPath: "#/$defs/host/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:_-]+$" }, message: 'must match pattern "^[A-Za-z0-9.:_-]+$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/listen/host", schemaPath: "#/$defs/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      let data3 = data1.port;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err7 = { instancePath: instancePath + "/listen/port", schemaPath: "#/$defs/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 65535 || isNaN(data3)) {
          let err8 = { instancePath: instancePath + "/listen/port", schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          let err9 = { instancePath: instancePath + "/listen/port", schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    } else {
      let err10 = { instancePath: instancePath + "/listen", schemaPath: "#/properties/listen/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (typeof data.proxy != "boolean") {
      let err11 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (typeof data.home != "boolean") {
      let err12 = { instancePath: instancePath + "/home", schemaPath: "#/properties/home/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.keys !== void 0) {
      let data6 = data.keys;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.seal === void 0) {
          let err13 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/required", keyword: "required", params: { missingProperty: "seal" }, message: "must have required property 'seal'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data6.sign === void 0) {
          let err14 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/required", keyword: "required", params: { missingProperty: "sign" }, message: "must have required property 'sign'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (let key2 in data6)
          if (!(key2 === "seal" || key2 === "sign" || key2 === "vault")) {
            let err15 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data6.seal !== void 0) {
          let data7 = data6.seal;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              let err16 = { instancePath: instancePath + "/keys/seal", schemaPath: "#/properties/keys/properties/seal/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate21(data7[i0], { instancePath: instancePath + "/keys/seal/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
          } else {
            let err17 = { instancePath: instancePath + "/keys/seal", schemaPath: "#/properties/keys/properties/seal/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data6.sign !== void 0) {
          let data9 = data6.sign;
          if (Array.isArray(data9)) {
            if (data9.length < 1) {
              let err18 = { instancePath: instancePath + "/keys/sign", schemaPath: "#/properties/keys/properties/sign/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            let len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate23(data9[i1], { instancePath: instancePath + "/keys/sign/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
          } else {
            let err19 = { instancePath: instancePath + "/keys/sign", schemaPath: "#/properties/keys/properties/sign/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        data6.vault !== void 0 && (validate25(data6.vault, { instancePath: instancePath + "/keys/vault", parentData: data6, parentDataProperty: "vault", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length));
      } else {
        let err20 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.store !== void 0) {
      let data12 = data.store;
      if (typeof data12 == "string") {
        if (!pattern7.test(data12)) {
          let err21 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/pattern", keyword: "pattern", params: { pattern: "^(sqlite:.+|postgres(ql)?://.+)$" }, message: 'must match pattern "^(sqlite:.+|postgres(ql)?://.+)$"' };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.apps !== void 0) {
      let data13 = data.apps;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length < 1) {
          let err23 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key3 in data13) {
          let _errs31 = errors;
          if (typeof key3 == "string") {
            if (!pattern8.test(key3)) {
              let err24 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]{0,62}$"', propertyName: key3 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key3 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          var valid9 = _errs31 === errors;
          if (!valid9) {
            let err26 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        for (let key4 in data13) {
          let data14 = data13[key4];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.settings === void 0 && (data14.settings = {}), data14.scope === void 0 && (data14.scope = []), data14.undocumented === void 0 && (data14.undocumented = "refuse"), data14.provider === void 0) {
              let err27 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/app/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data14.client_id === void 0) {
              let err28 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/app/required", keyword: "required", params: { missingProperty: "client_id" }, message: "must have required property 'client_id'" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            for (let key5 in data14)
              if (!func1.call(schema39.properties, key5)) {
                let err29 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/app/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            if (data14.provider !== void 0) {
              let data15 = data14.provider;
              if (typeof data15 == "string") {
                if (func2(data15) < 1) {
                  let err30 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/$defs/app/properties/provider/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
              } else {
                let err31 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", schemaPath: "#/$defs/app/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data14.client_id !== void 0) {
              let data16 = data14.client_id;
              if (typeof data16 == "string") {
                if (func2(data16) < 1) {
                  let err32 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/client_id", schemaPath: "#/$defs/app/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
              } else {
                let err33 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/client_id", schemaPath: "#/$defs/app/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data14.client_secret !== void 0) {
              let data17 = data14.client_secret;
              if (typeof data17 == "string") {
                if (func2(data17) < 1) {
                  let err34 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/client_secret", schemaPath: "#/$defs/app/properties/client_secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
              } else {
                let err35 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/client_secret", schemaPath: "#/$defs/app/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            let data18 = data14.settings;
            if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
              for (let key6 in data18)
                if (typeof data18[key6] != "string") {
                  let err36 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/app/properties/settings/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
            } else {
              let err37 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/settings", schemaPath: "#/$defs/app/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            let data20 = data14.scope;
            if (Array.isArray(data20)) {
              let len2 = data20.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data21 = data20[i2];
                if (typeof data21 == "string") {
                  if (!pattern9.test(data21)) {
                    let err38 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/" + i2, schemaPath: "#/$defs/app/properties/scope/items/pattern", keyword: "pattern", params: { pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$" }, message: 'must match pattern "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$"' };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                } else {
                  let err39 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/" + i2, schemaPath: "#/$defs/app/properties/scope/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              }
              let i3 = data20.length, j0;
              if (i3 > 1) {
                let indices0 = {};
                for (; i3--; ) {
                  let item0 = data20[i3];
                  if (typeof item0 == "string") {
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      let err40 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/$defs/app/properties/scope/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                      vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                      break;
                    }
                    indices0[item0] = i3;
                  }
                }
              }
            } else {
              let err41 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/$defs/app/properties/scope/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
            }
            if (data14.server !== void 0 && typeof data14.server != "string") {
              let err42 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/server", schemaPath: "#/$defs/app/properties/server/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            let data23 = data14.undocumented;
            if (typeof data23 != "string") {
              let err43 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/undocumented", schemaPath: "#/$defs/app/properties/undocumented/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (!(data23 === "refuse" || data23 === "forward")) {
              let err44 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/undocumented", schemaPath: "#/$defs/app/properties/undocumented/enum", keyword: "enum", params: { allowedValues: schema39.properties.undocumented.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (data14.initiate_login_uri !== void 0 && typeof data14.initiate_login_uri != "string") {
              let err45 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/initiate_login_uri", schemaPath: "#/$defs/app/properties/initiate_login_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data14.claims !== void 0) {
              let data25 = data14.claims;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (Object.keys(data25).length < 1) {
                  let err46 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/claims", schemaPath: "#/$defs/app/properties/claims/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                for (let key7 in data25) {
                  let _errs61 = errors;
                  if (typeof key7 != "string") {
                    let err47 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/claims", schemaPath: "#/$defs/app/properties/claims/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key7 };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                  if (!(key7 === "sub" || key7 === "name" || key7 === "given_name" || key7 === "family_name" || key7 === "middle_name" || key7 === "nickname" || key7 === "preferred_username" || key7 === "profile" || key7 === "picture" || key7 === "website" || key7 === "email" || key7 === "email_verified" || key7 === "gender" || key7 === "birthdate" || key7 === "zoneinfo" || key7 === "locale" || key7 === "phone_number" || key7 === "phone_number_verified" || key7 === "updated_at")) {
                    let err48 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/claims", schemaPath: "#/$defs/app/properties/claims/propertyNames/enum", keyword: "enum", params: { allowedValues: schema39.properties.claims.propertyNames.enum }, message: "must be equal to one of the allowed values", propertyName: key7 };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                  var valid17 = _errs61 === errors;
                  if (!valid17) {
                    let err49 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/claims", schemaPath: "#/$defs/app/properties/claims/propertyNames", keyword: "propertyNames", params: { propertyName: key7 }, message: "property name must be valid" };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
              } else {
                let err50 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/claims", schemaPath: "#/$defs/app/properties/claims/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            if (data14.name !== void 0) {
              let data26 = data14.name;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (Object.keys(data26).length < 1) {
                  let err51 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/app/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                for (let key8 in data26) {
                  let _errs66 = errors;
                  if (typeof key8 == "string") {
                    if (!pattern10.test(key8)) {
                      let err52 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/app/properties/name/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }, message: 'must match pattern "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"', propertyName: key8 };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    }
                  } else {
                    let err53 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/app/properties/name/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key8 };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                  var valid18 = _errs66 === errors;
                  if (!valid18) {
                    let err54 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/app/properties/name/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid" };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
                for (let key9 in data26) {
                  let data27 = data26[key9];
                  if (typeof data27 == "string") {
                    if (func2(data27) < 1) {
                      let err55 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/app/properties/name/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    }
                  } else {
                    let err56 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/app/properties/name/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                }
              } else {
                let err57 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/$defs/app/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
          } else {
            let err58 = { instancePath: instancePath + "/apps/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/app/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
      } else {
        let err59 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    let data28 = data.clients;
    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
      for (let key10 in data28) {
        let _errs73 = errors;
        if (typeof key10 == "string") {
          if (!pattern11.test(key10)) {
            let err60 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$"', propertyName: key10 };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        } else {
          let err61 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key10 };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        var valid20 = _errs73 === errors;
        if (!valid20) {
          let err62 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/propertyNames", keyword: "propertyNames", params: { propertyName: key10 }, message: "property name must be valid" };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
      }
      for (let key11 in data28)
        validate28(data28[key11], { instancePath: instancePath + "/clients/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data28, parentDataProperty: key11, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
    } else {
      let err63 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
    }
    if (data.sandbox !== void 0) {
      let data30 = data.sandbox;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        data30.host === void 0 && (data30.host = "127.0.0.1"), data30.port === void 0 && (data30.port = 8081), data30.every === void 0 && (data30.every = !1);
        for (let key12 in data30)
          if (!(key12 === "host" || key12 === "port" || key12 === "every")) {
            let err64 = { instancePath: instancePath + "/sandbox", schemaPath: "#/properties/sandbox/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        let data31 = data30.host;
        if (typeof data31 == "string") {
          if (!pattern4.test(data31)) {
            let err65 = { instancePath: instancePath + "/sandbox/host", schemaPath: "#/$defs/host/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.:_-]+$" }, message: 'must match pattern "^[A-Za-z0-9.:_-]+$"' };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        } else {
          let err66 = { instancePath: instancePath + "/sandbox/host", schemaPath: "#/$defs/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        let data32 = data30.port;
        if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
          let err67 = { instancePath: instancePath + "/sandbox/port", schemaPath: "#/$defs/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        if (typeof data32 == "number" && isFinite(data32)) {
          if (data32 > 65535 || isNaN(data32)) {
            let err68 = { instancePath: instancePath + "/sandbox/port", schemaPath: "#/$defs/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
          if (data32 < 1 || isNaN(data32)) {
            let err69 = { instancePath: instancePath + "/sandbox/port", schemaPath: "#/$defs/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        if (typeof data30.every != "boolean") {
          let err70 = { instancePath: instancePath + "/sandbox/every", schemaPath: "#/properties/sandbox/properties/every/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
      } else {
        let err71 = { instancePath: instancePath + "/sandbox", schemaPath: "#/properties/sandbox/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    let data34 = data.limits;
    if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
      data34.transaction === void 0 && (data34.transaction = 600), data34.code === void 0 && (data34.code = 60), data34.access_token === void 0 && (data34.access_token = 3600), data34.refresh_token === void 0 && (data34.refresh_token = 2592e3), data34.upstream_timeout === void 0 && (data34.upstream_timeout = 10), data34.answer === void 0 && (data34.answer = 1048576);
      for (let key13 in data34)
        if (!(key13 === "transaction" || key13 === "code" || key13 === "access_token" || key13 === "refresh_token" || key13 === "upstream_timeout" || key13 === "answer")) {
          let err72 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
      let data35 = data34.transaction;
      if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
        let err73 = { instancePath: instancePath + "/limits/transaction", schemaPath: "#/properties/limits/properties/transaction/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
      if (typeof data35 == "number" && isFinite(data35)) {
        if (data35 > 3600 || isNaN(data35)) {
          let err74 = { instancePath: instancePath + "/limits/transaction", schemaPath: "#/properties/limits/properties/transaction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 }, message: "must be <= 3600" };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
        if (data35 < 30 || isNaN(data35)) {
          let err75 = { instancePath: instancePath + "/limits/transaction", schemaPath: "#/properties/limits/properties/transaction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 30 }, message: "must be >= 30" };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
      }
      let data36 = data34.code;
      if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
        let err76 = { instancePath: instancePath + "/limits/code", schemaPath: "#/properties/limits/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
      if (typeof data36 == "number" && isFinite(data36)) {
        if (data36 > 600 || isNaN(data36)) {
          let err77 = { instancePath: instancePath + "/limits/code", schemaPath: "#/properties/limits/properties/code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 }, message: "must be <= 600" };
          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
        }
        if (data36 < 5 || isNaN(data36)) {
          let err78 = { instancePath: instancePath + "/limits/code", schemaPath: "#/properties/limits/properties/code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
      }
      let data37 = data34.access_token;
      if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
        let err79 = { instancePath: instancePath + "/limits/access_token", schemaPath: "#/properties/limits/properties/access_token/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
      if (typeof data37 == "number" && isFinite(data37)) {
        if (data37 > 86400 || isNaN(data37)) {
          let err80 = { instancePath: instancePath + "/limits/access_token", schemaPath: "#/properties/limits/properties/access_token/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        if (data37 < 60 || isNaN(data37)) {
          let err81 = { instancePath: instancePath + "/limits/access_token", schemaPath: "#/properties/limits/properties/access_token/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 }, message: "must be >= 60" };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
      }
      let data38 = data34.refresh_token;
      if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
        let err82 = { instancePath: instancePath + "/limits/refresh_token", schemaPath: "#/properties/limits/properties/refresh_token/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
      }
      if (typeof data38 == "number" && isFinite(data38)) {
        if (data38 > 31536e3 || isNaN(data38)) {
          let err83 = { instancePath: instancePath + "/limits/refresh_token", schemaPath: "#/properties/limits/properties/refresh_token/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e3 }, message: "must be <= 31536000" };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        if (data38 < 3600 || isNaN(data38)) {
          let err84 = { instancePath: instancePath + "/limits/refresh_token", schemaPath: "#/properties/limits/properties/refresh_token/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3600 }, message: "must be >= 3600" };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
      }
      let data39 = data34.upstream_timeout;
      if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
        let err85 = { instancePath: instancePath + "/limits/upstream_timeout", schemaPath: "#/properties/limits/properties/upstream_timeout/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
      if (typeof data39 == "number" && isFinite(data39)) {
        if (data39 > 120 || isNaN(data39)) {
          let err86 = { instancePath: instancePath + "/limits/upstream_timeout", schemaPath: "#/properties/limits/properties/upstream_timeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 }, message: "must be <= 120" };
          vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
        }
        if (data39 < 1 || isNaN(data39)) {
          let err87 = { instancePath: instancePath + "/limits/upstream_timeout", schemaPath: "#/properties/limits/properties/upstream_timeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
        }
      }
      let data40 = data34.answer;
      if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
        let err88 = { instancePath: instancePath + "/limits/answer", schemaPath: "#/properties/limits/properties/answer/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
      if (typeof data40 == "number" && isFinite(data40)) {
        if (data40 > 67108864 || isNaN(data40)) {
          let err89 = { instancePath: instancePath + "/limits/answer", schemaPath: "#/properties/limits/properties/answer/maximum", keyword: "maximum", params: { comparison: "<=", limit: 67108864 }, message: "must be <= 67108864" };
          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
        }
        if (data40 < 1024 || isNaN(data40)) {
          let err90 = { instancePath: instancePath + "/limits/answer", schemaPath: "#/properties/limits/properties/answer/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 }, message: "must be >= 1024" };
          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
        }
      }
    } else {
      let err91 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
    }
  } else {
    let err92 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var validate2 = validate, schema = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://onegate.dev/schemas/onegate-config.json", title: "onegate.yaml", description: "The gateway's configuration. Text may hold ${NAME} or ${NAME:-default} from the environment; a secret may be file:/path.", type: "object", additionalProperties: !1, required: ["issuer", "apps"], properties: { issuer: { description: "the address under which the gateway is reached, as https://gate.example.com: no slash at the end, no query, no fragment (RFC 8414 §2)", type: "string", format: "uri" }, listen: { description: "where the gateway accepts connections: { host: 127.0.0.1, port: 8080 }", type: "object", additionalProperties: !1, default: {}, properties: { host: { $ref: "#/$defs/host", default: "127.0.0.1" }, port: { $ref: "#/$defs/port", default: 8080 } } }, proxy: { description: "true: a proxy stands in front, and its X-Forwarded-For and X-Forwarded-Proto are believed", type: "boolean", default: !1 }, home: { description: "true: the page at / lets people try a sign-in; false: there is no such page", type: "boolean", default: !0 }, keys: { description: "key rings, made by `onegate keys DIR`; absent only while the issuer is on this machine", type: "object", additionalProperties: !1, required: ["seal", "sign"], properties: { seal: { description: "keys for sign-in transactions and codes: the first seals, all open", type: "array", minItems: 1, items: { $ref: "#/$defs/sealKey" } }, sign: { description: "keys for ID tokens: the first signs, all are published in the JWK set", type: "array", minItems: 1, items: { $ref: "#/$defs/signKey" } }, vault: { $ref: "#/$defs/vault" } } }, store: { description: "where connections are kept: sqlite:PATH for one process, or postgres://user@host/database for any number of them; default: a file in the data folder ($ONEGATE_DATA, else ./onegate-data)", type: "string", pattern: "^(sqlite:.+|postgres(ql)?://.+)$", writeOnly: !0 }, apps: { description: "one registration at a provider per id; the id is the first part of the app's paths", type: "object", minProperties: 1, propertyNames: { description: "an app id is 1 to 63 small letters, digits and hyphens, and begins with a letter or digit", type: "string", pattern: "^[a-z0-9][a-z0-9-]{0,62}$" }, additionalProperties: { $ref: "#/$defs/app" } }, clients: { description: "one service that signs users in through the gateway per client_id", type: "object", default: {}, propertyNames: { description: "a client_id is 1 to 128 letters, digits, and . _ ~ -, and begins with a letter or digit", type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$" }, additionalProperties: { $ref: "#/$defs/client" } }, sandbox: { description: "present: the documents of the apps that have a `server` are played locally, in the same process", type: "object", additionalProperties: !1, properties: { host: { $ref: "#/$defs/host", default: "127.0.0.1" }, port: { $ref: "#/$defs/port", default: 8081 }, every: { description: "every provider that has no app of its own name is played as well, as an app of that name", type: "boolean", default: !1 } } }, limits: { description: "times in seconds, sizes in bytes", type: "object", additionalProperties: !1, default: {}, properties: { transaction: { description: "seconds a person has to sign in at the provider, 30 to 3600", type: "integer", minimum: 30, maximum: 3600, default: 600 }, code: { description: "seconds a client has to redeem its code, 5 to 600 (RFC 6749 §4.1.2)", type: "integer", minimum: 5, maximum: 600, default: 60 }, access_token: { description: "seconds that an access token of the gateway's own lives, 60 to 86400", type: "integer", minimum: 60, maximum: 86400, default: 3600 }, refresh_token: { description: "seconds in which a refresh token of the gateway's own must be used, 3600 to 31536000", type: "integer", minimum: 3600, maximum: 31536e3, default: 2592e3 }, upstream_timeout: { description: "seconds the gateway waits for a provider, 1 to 120", type: "integer", minimum: 1, maximum: 120, default: 10 }, answer: { description: "bytes of a provider's answer that are read, 1024 to 67108864", type: "integer", minimum: 1024, maximum: 67108864, default: 1048576 } } } }, $defs: { host: { description: "an address of this machine, as 127.0.0.1, ::1 or 0.0.0.0", type: "string", pattern: "^[A-Za-z0-9.:_-]+$" }, port: { description: "a port, 1 to 65535", type: "integer", minimum: 1, maximum: 65535 }, keyId: { description: "a key id is 1 to 64 letters, digits, and . _ -; the month it was made is a good one", type: "string", pattern: "^[A-Za-z0-9._-]{1,64}$" }, sealKey: { description: "{ id, key }, the key being 32 bytes in base64url or hexadecimal", type: "object", additionalProperties: !1, required: ["id", "key"], properties: { id: { $ref: "#/$defs/keyId" }, key: { description: "32 bytes in base64url or hexadecimal; `onegate keys DIR` makes such a file", type: "string", minLength: 1, writeOnly: !0 } } }, signKey: { description: "{ id, alg, key }, the key being a PKCS#8 PEM", type: "object", additionalProperties: !1, required: ["id", "alg", "key"], properties: { id: { $ref: "#/$defs/keyId" }, alg: { description: "RS256, ES256 or EdDSA", type: "string", enum: ["RS256", "ES256", "EdDSA"] }, key: { description: "a private key as PKCS#8 PEM; `onegate keys DIR` makes such a file", type: "string", minLength: 1, writeOnly: !0 } } }, vault: { description: "the key ring that wraps the keys of connections, from one source: { file }, { command } or { keys }; default: vault.json in the data folder, while the issuer is on this machine", type: "object", additionalProperties: !1, minProperties: 1, maxProperties: 1, properties: { file: { description: "a JSON file { keys: [{ id, key }] }, as `onegate keys DIR` makes it; read again when it changes", type: "string", minLength: 1 }, command: { description: "a program and its arguments, as a list; it prints the same JSON", type: "array", minItems: 1, items: { description: "text", type: "string" } }, keys: { description: "the keys themselves: the first wraps, all open", type: "array", minItems: 1, items: { $ref: "#/$defs/sealKey" } } } }, webhook: { description: "where events about this client's connections are sent: { url, secret }", type: "object", additionalProperties: !1, required: ["url", "secret"], properties: { url: { description: "an https address, or one on this machine", type: "string", format: "uri" }, secret: { description: "whsec_ and 24 to 64 bytes in base64, as Standard Webhooks has it; several, separated by spaces, while one is changed", type: "string", pattern: "^whsec_[A-Za-z0-9+/=]+( whsec_[A-Za-z0-9+/=]+)*$", writeOnly: !0 } } }, app: { description: "a registration: { provider, client_id, client_secret }", type: "object", additionalProperties: !1, required: ["provider", "client_id"], properties: { provider: { description: "the id of a provider document", type: "string", minLength: 1 }, client_id: { description: "the id that the provider gave this registration", type: "string", minLength: 1 }, client_secret: { description: "the secret that the provider gave this registration, best as ${NAME} or file:/path", type: "string", minLength: 1, writeOnly: !0 }, settings: { description: "what this provider's document asks for besides, as text by name", type: "object", default: {}, additionalProperties: { description: "text", type: "string", writeOnly: !0 } }, scope: { description: "a list of the provider's own scopes that are always asked for", type: "array", uniqueItems: !0, default: [], items: { description: "one scope: printable, without spaces (RFC 6749 §3.3)", type: "string", pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$" } }, server: { description: "an address that stands for scheme and host of every address in the document: the sandbox, or a staging copy", type: "string", format: "uri" }, undocumented: { description: "what becomes of API calls that the document does not describe: refused, or forwarded unchecked with the user's token", type: "string", enum: ["refuse", "forward"], default: "refuse" }, initiate_login_uri: { description: "where a sign-in that was begun at the provider starts anew (OpenID Connect Core §4)", type: "string", format: "uri" }, claims: { description: "where claims are read that the document reads elsewhere, in its words: { sub: /union_id }", type: "object", minProperties: 1, propertyNames: { description: "a standard claim", type: "string", enum: ["sub", "name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "profile", "picture", "website", "email", "email_verified", "gender", "birthdate", "zoneinfo", "locale", "phone_number", "phone_number_verified", "updated_at"] }, additionalProperties: { description: "a place in an answer as /id, a kept field as $token.id, or what else a document may write there" } }, name: { description: "what people see, by language tag: { en: …, zh-CN: … }", type: "object", minProperties: 1, propertyNames: { description: "a language tag, as en or zh-CN (RFC 5646)", type: "string", pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }, additionalProperties: { description: "text", type: "string", minLength: 1 } } } }, client: { description: "a service: { client_secret, redirect_uris }", type: "object", additionalProperties: !1, required: ["redirect_uris"], properties: { client_secret: { description: "the secret that this client authenticates with; absent: a public client, which must use PKCE", type: "string", minLength: 1, writeOnly: !0 }, name: { description: "what people see", type: "string", minLength: 1 }, redirect_uris: { description: "a list of the addresses that users may be sent back to; compared exactly, but for the port of a loopback address (RFC 8252 §7.3)", type: "array", minItems: 1, uniqueItems: !0, items: { description: "an absolute address without a fragment", type: "string", format: "uri" } }, apps: { description: "a list of the apps that this client may use; absent: all", type: "array", minItems: 1, uniqueItems: !0, items: { description: "an app id", type: "string" } }, tokens: { description: "managed: the client gets tokens of the gateway's own, and the provider's stay in the vault; upstream: it gets the provider's", type: "string", enum: ["managed", "upstream"], default: "managed" }, take_tokens: { description: "true: this client may take the provider's token of a connection out of the vault", type: "boolean", default: !1 }, webhook: { $ref: "#/$defs/webhook" } } } } };
export {
  schema,
  validate2 as validate
};
