-- Asked before each sending is taken in: how many came lately from this address, and how many of those about this
-- article. The index answers both alone.

DROP INDEX private_attempts_address;
CREATE INDEX private_attempts_reader ON private_attempts (address_hash, document, at);
