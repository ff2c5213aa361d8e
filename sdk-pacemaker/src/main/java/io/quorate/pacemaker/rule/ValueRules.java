package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.List;

/** The rules on values and conditions; the codes are those of reading them. */
final class ValueRules {
  private ValueRules() {}

  static List<PacemakerRule> all() {
    return List.of(
        new ValueRule(
            "PCM001",
            Severity.WARNING,
            "A score is a number or INFINITY",
            "A text without a number is the score 0, and only capital letters make "
                + "INFINITY since 2.0.5 (lib/common/scores.c; measured with 2.1.5).",
            "write a whole number, INFINITY or -INFINITY"),
        new ValueRule(
            "PCM002",
            Severity.WARNING,
            "Nothing follows the number of a score",
            "Pacemaker reads scores with strtoll and drops the rest: '12abc' is 12 "
                + "(measured with 2.1.5).",
            "write the number alone"),
        new ValueRule(
            "PCM003",
            Severity.WARNING,
            "A score lies between -1000000 and 1000000",
            "Numbers beyond are clipped to infinity, and such that do not fit 64 bits"
                + " are 0 from 2.0.5 to 3.0.1 (lib/common/scores.c).",
            "write INFINITY or -INFINITY"),
        new ValueRule(
            "PCM011",
            Severity.WARNING,
            "A boolean is a word that Pacemaker knows",
            "Any other word means the option's default, in most places silently "
                + "(crm_str_to_boolean).",
            "write true or false"),
        new ValueRule(
            "PCM021",
            Severity.WARNING,
            "A time can be read",
            "What cannot be read is 0, or the default where there is one "
                + "(crm_get_msec; measured with 2.1.5).",
            "write a number and one of us, ms, s, min, h"),
        new ValueRule(
            "PCM022",
            Severity.WARNING,
            "A unit of time is one that exists",
            "Units are found by their first letters: '5months' is five minutes "
                + "(measured with iso8601 and crm_simulate 2.1.5).",
            "write one of us, ms, s, min, h"),
        new ValueRule(
            "PCM023",
            Severity.WARNING,
            "A time has no fraction",
            "Digits behind the point are dropped: '1.5s' is one second (measured with" + " 2.1.5).",
            "write a whole number of a smaller unit"),
        new ValueRule(
            "PCM024",
            Severity.WARNING,
            "Nothing follows the unit of a time",
            "'1h30m' is one hour (measured with 2.1.5).",
            "write it in one unit, for example 90min"),
        new ValueRule(
            "PCM025",
            Severity.WARNING,
            "A time is not negative",
            "From 3.0.0 on it is 0, before it cannot be read.",
            "write a positive time"),
        new ValueRule(
            "PCM026",
            Severity.WARNING,
            "A time is shorter than 49.7 days",
            "Milliseconds are kept in 32 bits, and what is longer is clipped (guint "
                + "in lib/common).",
            "write a shorter time"),
        new ValueRule(
            "PCM027",
            Severity.WARNING,
            "A time of days is written in hours",
            "Before 2.1.9 the days and years of an interval counted one less: P1D was"
                + " 0 (measured with 2.1.5).",
            "write hours, for example PT24H"),
        new ValueRule(
            "PCM029",
            Severity.ERROR,
            "A duration has no long fraction",
            "More than ten digits behind the point of a duration make Pacemaker "
                + "divide by zero and crash (measured with 2.1.5).",
            "take the fraction out"),
        new ValueRule(
            "PCM031",
            Severity.ERROR,
            "A date can be read",
            "A date expression whose date cannot be read never holds "
                + "(pcmk__evaluate_date_expression).",
            "write YYYY-MM-DD HH:MM:SSZ"),
        new ValueRule(
            "PCM032",
            Severity.ERROR,
            "The distance from UTC has a blank before it",
            "Before 3.0.2 the offset of 2019-10-01T12:00:00+02:00 is dropped, and the"
                + " local time taken (measured with iso8601 2.1.5).",
            "write the date in UTC with Z, or put a blank before the distance"),
        new ValueRule(
            "PCM033",
            Severity.ERROR,
            "A date has a day",
            "'2019-10' is the tenth day of 2019, not October: ordinal dates may be "
                + "short (measured with iso8601 2.1.5).",
            "write YYYY-MM-DD"),
        new ValueRule(
            "PCM034",
            Severity.WARNING,
            "A time has a distance from UTC",
            "Without one it is local time of the node that evaluates, with the "
                + "distance that holds when the date is read (measured with 2.1.5).",
            "write the time in UTC with Z"),
        new ValueRule(
            "PCM035",
            Severity.INFO,
            "A date without a time is meant in UTC",
            "It is midnight UTC in every time zone (measured with iso8601 2.1.5).",
            "write the time as well"),
        new ValueRule(
            "PCM036",
            Severity.WARNING,
            "A date has more than a time",
            "A time alone is today's, whenever it is read: the rule moves every day "
                + "(measured with iso8601 2.1.5).",
            "write the date as well, or a date_spec with hours"),
        new ValueRule(
            "PCM037",
            Severity.WARNING,
            "What stands for a distance from UTC is one",
            "Other text is taken for a distance, or for UTC (lib/common/iso8601.c).",
            "write Z, or a blank and +HH:MM"),
        new ValueRule(
            "PCM038",
            Severity.WARNING,
            "Nothing follows a date",
            "The rest is ignored (lib/common/iso8601.c).",
            "write the date alone"),
        new ValueRule(
            "PCM039",
            Severity.ERROR,
            "Times have a Z where the zone is behind UTC by hours and minutes",
            "In such a zone a time without Z is read an hour off (measured with "
                + "iso8601 2.1.5 in America/St_Johns).",
            "write the time in UTC with Z"),
        new ValueRule(
            "PCM041",
            Severity.ERROR,
            "Versions consist of numbers",
            "compare_version never ends when both sides have other parts than numbers"
                + " at the same place, such as 1.0-rc1 and 1.0-rc2: the scheduler hangs, in"
                + " all releases up to 3.0.2 (measured with crm_simulate 2.1.5).",
            "use numbers with dots between them only, on both sides"),
        new ValueRule(
            "PCM042",
            Severity.WARNING,
            "A value fits its type",
            "What is no number is compared as text (lib/pengine/rules.c).",
            "write a number, or leave the type out"),
        new ValueRule(
            "PCM043",
            Severity.WARNING,
            "A range can be read",
            "One that cannot be read restricts nothing (lib/pengine/rules.c).",
            "write N, N-M, N- or -M"),
        new ValueRule(
            "PCM044",
            Severity.WARNING,
            "A range is reached",
            "A month 13 never comes, so the rule never holds.",
            "write a range that dates lie in"),
        new ValueRule(
            "PCM045",
            Severity.WARNING,
            "An rsc_expression names the provider",
            "Before 2.1.8 one without a provider matches no OCF agent " + "(lib/pengine/rules.c).",
            "name the provider"),
        new ValueRule(
            "PCM046",
            Severity.WARNING,
            "An expression has an operation, and what it needs",
            "Otherwise it never holds (lib/pengine/rules.c).",
            "add what is missing"),
        new ValueRule(
            "PCM047",
            Severity.WARNING,
            "A type is one that the release knows",
            "With an unknown type all values count as equal (lib/pengine/rules.c).",
            "use string, integer, number or version"),
        new ValueRule(
            "PCM048",
            Severity.WARNING,
            "An expression has a value",
            "An empty value is taken for none (lib/pengine/rules.c).",
            "use defined or not_defined"),
        new ValueRule(
            "PCM049",
            Severity.WARNING,
            "The moon decides nothing",
            "Since 3.0.0 moon is ignored.",
            "take moon out"),
        new ValueRule(
            "PCM050",
            Severity.WARNING,
            "No rule asks for #role",
            "It is known in no rule that is evaluated (lib/pengine/rules.c).",
            "give the rule or the constraint a role"));
  }
}
