namespace CongVu.Outcomes;

/// <summary>
/// Why an act was not done, said to a person: what happened, what is safe, what to do now (lý do từ chối).
/// </summary>
/// <param name="Code">Stable name for programs and the help desk, such as <c>directive.no-result-evidence</c>.</param>
/// <param name="What">What happened, in Vietnamese.</param>
/// <param name="Remedy">What to do now, in Vietnamese.</param>
/// <param name="Clause">The clause it follows from, or <c>internal</c>.</param>
public sealed record Refusal(string Code, string What, string Remedy, string Clause = Refusal.Internal)
{
    /// <summary>The mark of a rule that no law gives: the program needs it.</summary>
    public const string Internal = "internal";

    /// <summary>What is safe. Unless a refusal says otherwise nothing was changed, because acts are all or nothing.</summary>
    public string Safe { get; init; } = "Chưa có gì thay đổi.";

    public RefusalKind Kind { get; init; } = RefusalKind.Rule;

    /// <summary>The input it speaks of, so that a form can show it there.</summary>
    public string? Field { get; init; }

    /// <summary>The three sentences in order.</summary>
    public string Text => $"{What} {Safe} {Remedy}";
}
