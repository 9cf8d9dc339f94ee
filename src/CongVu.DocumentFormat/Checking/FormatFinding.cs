namespace CongVu.DocumentFormat.Checking;

/// <summary>How grave a departure is.</summary>
public enum FindingSeverity
{
    /// <summary>A hint.</summary>
    Info,

    /// <summary>Should be mended.</summary>
    Warning,

    /// <summary>Breaks the Decree; to be mended before signing.</summary>
    Error,

    /// <summary>The document must not go on in this system at all.</summary>
    Stop,
}

/// <summary>A departure from the Decree's rules of format. Lỗi thể thức, kỹ thuật trình bày.</summary>
/// <param name="RuleId">The rule, as <c>TT-06</c>.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Place">Where: the part of the document, and the words that stand there.</param>
/// <param name="What">What is wrong, in Vietnamese.</param>
/// <param name="Remedy">What to do, in Vietnamese.</param>
/// <param name="Clause">The clause of the Decree, in Vietnamese.</param>
public sealed record FormatFinding(string RuleId, FindingSeverity Severity, FindingPlace Place, string What, string Remedy, string Clause);

/// <summary>Where a departure is.</summary>
/// <param name="Part">The part of the document, in Vietnamese.</param>
/// <param name="Excerpt">The first words that stand there; empty when the part is missing.</param>
public sealed record FindingPlace(string Part, string Excerpt);
