import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { badInput } from '../../error/isnad-error.js';
import type { Role } from '../change/role.js';
import type { WriteContext } from '../change/write-context.js';
import type { ApiKey as KeptKey } from './api-key.js';
import { ApiKey, RoleName } from './api-key.type.js';

/** What admins do without a shell on the server; `isnad key` does the same. */
@Resolver()
export class ApiKeyResolver {
  @Query(() => [ApiKey], {
    description: 'Every key, the latest first, the revoked and expired too; at most 1,000. For admins.',
  })
  apiKeys(@Ctx() { keys }: WriteContext): Promise<KeptKey[]> {
    return keys.list();
  }

  @Mutation(() => String, {
    description:
      'Makes a key and gives its secret, which is told only now. CONFLICT for a name that was given before, by this request sent twice too: revoke it then, and make another.',
  })
  createApiKey(
    @Arg('name', () => String, {
      description: 'Whose it is: 1 to 60 letters or digits, with . _ - between them.',
    })
    name: string,
    @Arg('role', () => RoleName, { description: 'What they may do.' }) role: Role,
    @Arg('expiresAt', () => GraphQLDateTime, {
      nullable: true,
      description: 'When it ends; never when absent.',
    })
    expiresAt: Date | undefined,
    @Ctx() { keys }: WriteContext,
  ): Promise<string> {
    if (expiresAt != null && expiresAt <= new Date()) throw badInput('expiresAt', 'in the future', expiresAt);
    return keys.create({ name, role, expiresAt: expiresAt ?? null });
  }

  @Mutation(() => ApiKey, {
    description:
      'Ends a key for good: it is refused within 2 s, and its streams end within 5 s. Once or twice is the same.',
  })
  revokeApiKey(
    @Arg('name', () => String, { description: 'Whose it is.' }) name: string,
    @Ctx() { keys }: WriteContext,
  ): Promise<KeptKey> {
    return keys.revoke(name);
  }
}
