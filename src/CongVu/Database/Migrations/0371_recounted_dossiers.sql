-- Terms of dossiers are counted again when a day of the calendar changes; the first deadline stays beside.
ALTER TABLE submission_rounds ADD COLUMN working_days $int;
ALTER TABLE submission_rounds ADD COLUMN warning_day $int;
ALTER TABLE submission_rounds ADD COLUMN late_receipt $text;
ALTER TABLE submission_rounds ADD COLUMN first_due_on $day;
ALTER TABLE citizen_matters ADD COLUMN first_due_on $day;
