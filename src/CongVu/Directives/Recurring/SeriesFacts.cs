using CongVu.Ledger;

namespace CongVu.Directives.Recurring;

/// <summary>A directive began to recur every month.</summary>
public sealed record SeriesStarted(Id<DirectiveSeries> Series, Id<Directive> First, int DayOfMonth, DateOnly? LastDay) : Fact(First);

/// <summary>The next month of a recurring directive began.</summary>
public sealed record OccurrenceBegun(Id<Directive> Directive, Id<DirectiveSeries> Series, DateOnly Due) : Fact(Directive);

/// <summary>A recurring directive was stopped: no further month begins.</summary>
public sealed record SeriesStopped(Id<DirectiveSeries> Series, Id<Directive> Latest, string Reason) : Fact(Latest);
