import { deskKey } from './deskKey';

const none = { altKey: false, ctrlKey: false, metaKey: false };

describe('deskKey', () => {
  it.each([
    ['a', 'KeyA', { does: 'acceptAll' }],
    ['S', 'KeyS', { does: 'later' }],
    ['2', 'Digit2', { does: 'accept', suggestion: 1 }],
    ['ㅁ', 'KeyA', { does: 'acceptAll' }],
    ['Process', 'KeyD', { does: 'doNotKnow' }],
    // What is written counts, wherever the keyboard has it.
    ['a', 'KeyQ', { does: 'acceptAll' }],
  ])('reads %s at %s', (key, code, expected) => {
    expect(deskKey({ ...none, key, code })).toEqual(expected);
  });

  it.each([
    ['Enter', 'Enter', {}],
    ['Escape', 'Escape', {}],
    ['4', 'Digit4', {}],
    ['x', 'KeyX', {}],
    ['a', 'KeyA', { ctrlKey: true }],
    ['s', 'KeyS', { metaKey: true }],
    ['d', 'KeyD', { altKey: true }],
  ])('leaves %s at %s alone with %j', (key, code, held) => {
    expect(deskKey({ ...none, ...held, key, code })).toBeUndefined();
  });
});
