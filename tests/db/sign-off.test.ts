import { eachEngine } from '../support/database.ts';
import { signingOff } from '../support/signing-off.ts';

eachEngine((_, open) => signingOff(open));
