/**
 * The people of `examples/org.yaml` that one can sign in as: one for each kind
 * of reader that the product is made for.
 */
export const demoIdentities = Object.freeze([
  {
    name: 'sora.kim',
    displayName: 'Sora Kim (김소라)',
    email: 'sora.kim@example.com',
    role: {
      en: 'Staff: answers customers and looks for the data she needs',
      ko: '일반 직원: 고객 문의에 답하며 필요한 데이터를 찾아요',
    },
  },
  {
    name: 'minji.park',
    displayName: 'Minji Park (박민지)',
    email: 'minji.park@example.com',
    role: {
      en: 'Owner of the finance and ecommerce data',
      ko: '재무와 쇼핑몰 데이터 담당자',
    },
  },
  {
    name: 'jun.lee',
    displayName: 'Jun Lee (이준)',
    email: 'jun.lee@example.com',
    role: {
      en: 'Engineer: runs the portal and looks after the warehouse',
      ko: '엔지니어: 포털을 운영하고 데이터 웨어하우스를 관리해요',
    },
  },
]);
