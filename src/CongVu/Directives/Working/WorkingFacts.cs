using CongVu.Ledger;

namespace CongVu.Directives.Working;

/// <summary>Progress on a task, or an answer, was written down.</summary>
public sealed record ProgressNoted(Id<Assignment> Assignment, string Words) : Fact(Assignment)
{
    /// <summary>Names of what was put beside it.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}

/// <summary>One side of a task asked the other something.</summary>
public sealed record AnswerAsked(Id<Assignment> Assignment, string Words, bool ByGiver) : Fact(Assignment)
{
    /// <summary>Names of what was put beside it.</summary>
    public IReadOnlyList<string> Attachments { get; init; } = [];
}
