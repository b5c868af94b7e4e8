import { openTestDatabase } from '../../support/database.ts';
import { signingOff } from '../../support/signing-off.ts';

signingOff(openTestDatabase);
