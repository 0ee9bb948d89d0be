import type { Claims } from '../provider/identity.ts';

/** A person who can sign in to every played provider. Identifiers never change, so that tests can name them. */
export interface SampleUser {
  /** What stands in `sandbox_user`, in the consent page's button, and as user name of a password grant. */
  login: string;
  claims: Claims & { sub: string; name: string };
  /** Who this person is good for, in English and Chinese. */
  about: { en: string; zh: string };
}

/** The password of every sample user (RFC 6749 §4.3). */
export const password = 'password';

/**
 * The sample users: ordinary, Chinese, without e-mail and picture, and with an identifier that a double cannot hold.
 */
export const users: readonly SampleUser[] = [
  {
    login: 'alice',
    claims: person('alice', '1001', {
      name: 'Alice Moreau',
      given_name: 'Alice',
      family_name: 'Moreau',
      middle_name: 'Jeanne',
      nickname: 'Ali',
      gender: 'female',
      birthdate: '1990-04-12',
      zoneinfo: 'Europe/Paris',
      locale: 'fr-FR',
      phone_number: '+33 1 99 00 12 34',
    }),
    about: { en: 'an ordinary user', zh: '普通用户' },
  },
  {
    login: 'zhangwei',
    claims: person('zhangwei', '1002', {
      name: '张伟',
      given_name: '伟',
      family_name: '张',
      middle_name: '小',
      nickname: '小张',
      gender: 'male',
      birthdate: '1988-11-02',
      zoneinfo: 'Asia/Shanghai',
      locale: 'zh-CN',
      phone_number: '+86 100 1234 5678',
    }),
    about: { en: 'a name in Chinese', zh: '中文姓名' },
  },
  {
    login: 'noemail',
    claims: without(
      person('noemail', '1003', {
        name: 'Sam Silent',
        given_name: 'Sam',
        family_name: 'Silent',
        middle_name: 'Lee',
        nickname: 'Sammy',
        gender: 'male',
        birthdate: '2001-01-31',
        zoneinfo: 'America/Lima',
        locale: 'es-PE',
        phone_number: '+51 1 555 0100',
      }),
      ['email', 'email_verified', 'picture'],
    ),
    about: { en: 'has no e-mail and no picture', zh: '没有邮箱和头像' },
  },
  {
    login: 'bigid',
    claims: person('bigid', '9007199254740993', {
      name: 'Bea Big',
      given_name: 'Bea',
      family_name: 'Big',
      middle_name: 'Ida',
      nickname: 'Bibi',
      gender: 'female',
      birthdate: '1975-06-30',
      zoneinfo: 'Africa/Nairobi',
      locale: 'en-KE',
      phone_number: '+254 20 555 0199',
    }),
    about: { en: 'an identifier above 2⁵³', zh: '用户编号大于 2⁵³' },
  },
];

/** The sample user with this login. */
export function userOf(login: string | undefined): SampleUser | undefined {
  return users.find((user) => user.login === login);
}

function person(login: string, sub: string, more: Claims & { name: string }): SampleUser['claims'] {
  return {
    ...more,
    sub,
    preferred_username: login,
    profile: `https://people.example/${login}`,
    picture: `https://people.example/pictures/${login}.png`,
    website: `https://${login}.example`,
    email: `${login}@mail.example`,
    email_verified: true,
    phone_number_verified: true,
    updated_at: 1767225600,
  };
}

function without(claims: SampleUser['claims'], names: (keyof Claims)[]): SampleUser['claims'] {
  return Object.fromEntries(
    Object.entries(claims).filter(([name]) => !(names as string[]).includes(name)),
  ) as SampleUser['claims'];
}
