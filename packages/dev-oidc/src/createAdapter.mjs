/**
 * Keeps what oidc-provider wants kept in a {@link StateFile}.
 *
 * @param {import('./StateFile.mjs').StateFile} state
 */
export function createAdapter(state) {
  return class StateFileAdapter {
    constructor(model) {
      this.model = model;
    }

    async upsert(id, payload, expiresIn) {
      state.set(this.key(id), payload, expiresIn);
    }

    async find(id) {
      return state.get(this.key(id));
    }

    async findByUid(uid) {
      return this.findBy('uid', uid);
    }

    async findByUserCode(userCode) {
      return this.findBy('userCode', userCode);
    }

    async consume(id) {
      const payload = state.get(this.key(id));
      if (payload) {
        const lifetime = payload.exp - Math.floor(Date.now() / 1000);
        state.set(
          this.key(id),
          { ...payload, consumed: Math.floor(Date.now() / 1000) },
          Math.max(lifetime, 1),
        );
      }
    }

    async destroy(id) {
      state.delete(this.key(id));
    }

    async revokeByGrantId(grantId) {
      for (const [key, payload] of [...state.entries()]) {
        if (payload.grantId === grantId) {
          state.delete(key);
        }
      }
    }

    key(id) {
      return `${this.model}:${id}`;
    }

    findBy(property, value) {
      for (const [key, payload] of state.entries()) {
        if (key.startsWith(`${this.model}:`) && payload[property] === value) {
          return payload;
        }
      }
      return undefined;
    }
  };
}
