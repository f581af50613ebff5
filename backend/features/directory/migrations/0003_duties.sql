-- What a card is entrusted with: bit n stands for the duty with the number n of the contract.
ALTER TABLE directory_card ADD COLUMN duties BIGINT NOT NULL DEFAULT 0;
