DROP TABLE `claim_parents`;
