using CongVu.Calendar;
using CongVu.Directives.Extending;
using CongVu.Ledger;

namespace CongVu.Directives;

/// <summary>
/// A deadline of an assignment: the original, or a later one with its reason (hạn xử lý). Rows are added and never changed,
/// so the original stands beside every extension for ever.
/// </summary>
public sealed class AssignmentDeadline
{
    private AssignmentDeadline()
    {
    }

    internal AssignmentDeadline(Id<Assignment> assignment, int ordinal, DeadlineKind kind, DateOnly? due, DeadlineSetting setting)
    {
        AssignmentId = assignment;
        Ordinal = ordinal;
        Kind = kind;
        Due = due;
        (SetOn, SetByName, SetByTitle, Basis) = setting;
    }

    public Id<Assignment> AssignmentId { get; private set; }

    public int Ordinal { get; private set; }

    public DeadlineKind Kind { get; private set; }

    /// <summary>The last day in time; absent for a task without a deadline.</summary>
    public DateOnly? Due { get; private set; }

    /// <summary>The term in which it was given, when it was not given as a day: it is counted again when a day of the calendar changes.</summary>
    public int? TermCount { get; private set; }

    public TermUnit? TermUnit { get; private set; }

    /// <summary>The day from which the term runs.</summary>
    public DateOnly? CountedFrom { get; private set; }

    /// <summary>Since when it is in force.</summary>
    public DateOnly SetOn { get; private set; }

    public string SetByName { get; private set; } = "";

    public string SetByTitle { get; private set; } = "";

    /// <summary>The document or the reason it rests on.</summary>
    public string Basis { get; private set; } = "";

    public Id<ExtensionRequest>? RequestId { get; internal set; }

    /// <summary>Whether the decision also forgives the days that were late before it (only when the leader says so).</summary>
    public bool ForgivesLateDays { get; internal set; }

    public Term? Term => TermCount is { } count && TermUnit is { } unit ? new Term(count, unit) : null;

    internal AssignmentDeadline CountedBy(Term? term, DateOnly from)
    {
        (TermCount, TermUnit, CountedFrom) = (term?.Count, term?.Unit, term is null ? null : from);
        return this;
    }
}

/// <summary>How a deadline came to be.</summary>
public enum DeadlineKind
{
    /// <summary>Hạn gốc.</summary>
    Original,

    /// <summary>Gia hạn: asked for in writing and granted.</summary>
    Extension,

    /// <summary>Cộng bù: a measured fault of the system itself.</summary>
    Credit,

    /// <summary>Tính lại: a day of the working calendar changed.</summary>
    Recount,

    /// <summary>Đặt hạn: the authority set one where there was none, or an earlier one.</summary>
    Set,
}

/// <summary>Who set a deadline, when, and on what it rests.</summary>
internal sealed record DeadlineSetting(DateOnly On, string ByName, string ByTitle, string Basis);
