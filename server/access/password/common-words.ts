/**
 * What people make passwords of: the words of published lists of leaked passwords, and what is near at hand for those
 * who use this product. A password is judged by what is left without them (`password-rules.ts`).
 */
export const COMMON_WORDS: readonly string[] = `
password passwort passw0rd passwd pass word pwd secret letmein letme in welcome login logon signin admin administrator root user username
guest test testing tester changeme change me default master access access14 hello hallo hi iloveyou ilove you loveyou lovely love lover princess
prince sunshine shadow monkey dragon football baseball basketball hockey soccer rugby cricket tennis golf superman batman spiderman starwars
pokemon naruto minecraft fortnite killer trustno1 trust whatever freedom jesus christ god angel heaven blessed faith grace cookie chocolate
cheese banana orange apple flower butterfly summer winter autumn spring january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday michael jennifer jordan jessica ashley daniel thomas robert
matthew andrew joshua charlie george harry william jack oliver james david john peter paul mark hannah emma sophie olivia amelia
amanda nicole michelle elizabeth victoria samantha maggie buster ginger pepper bailey tigger snoopy hunter ranger harley mustang ferrari
porsche mercedes corvette yankees cowboys eagles steelers lakers liverpool arsenal chelsea everton celtic rangers manchester united london
england britain scotland wales cymru ireland english british qwerty qwertz azerty asdf zxcv qazwsx wsxedc computer internet google
facebook youtube microsoft windows office outlook teams excel laptop iphone samsung nokia android phone mobile email mail money dollar
rich lottery happy birthday holiday christmas easter halloween weekend coffee whisky purple yellow green blue red black white silver golden gold
diamond ninja samurai warrior wizard merlin phoenix tiger lion eagle bear wolf horse dolphin kitten kitty puppy doggy dog cat fish
family mother father mummy daddy mum dad sister brother baby babygirl babyboy sweet sweetie honey darling beautiful forever friend friends
best number one first last name home house school college university student teacher nurse doctor police service services council councils
county borough city town social worker work worker works care children child young people person staff team leader manager management
learning programme program practice supervision evaluation evaluator survey surveys analytics waymark question questionnaire facilitator mentor
mentoring mentee participant company business temp temporary new old my the and is this it a an i am you we our your for of to secure security safe
private server system network database correcthorsebatterystaple correct horse battery staple abcd abc xyz aaa zzz lol omg wtf fuck fuckyou
shit bitch sexy hottie playboy cocacola pepsi nothing something anything everything nobody please thank thanks goodbye good morning night day
today tomorrow year month week
`
  .trim()
  .split(/\s+/);

/** Keys that lie beside each other, and alphabets: read in either direction. */
export const RUNS: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'qwertzuiop', 'azertyuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p', 'qazwsxedcrfvtgbyhnujmikolp', '1q2w3e4r5t6y7u8i9o0p', 'q1w2e3r4t5y6u7i8o9p0', '147258369', '159357', '!"£$%^&*()', '!@#$%^&*()',
];
