namespace CongVu.Pades.Verifying.Checks;

/// <summary>One question asked of a piece of evidence; answers only when something is to be said.</summary>
internal abstract class Check<T>(string code, string question, string source)
{
    public string Code { get; } = code;

    public string Question { get; } = question;

    /// <summary>The rule behind the question.</summary>
    public string Source { get; } = source;

    public abstract IEnumerable<Finding> Run(T evidence);

    protected Finding Fail(SubIndication reason, string text) => Make(Severity.Error, text, reason);

    protected Finding Doubt(SubIndication reason, string text) => Make(Severity.Indeterminate, text, reason);

    protected Finding Warn(string text) => Make(Severity.Warning, text, null);

    private Finding Make(Severity severity, string text, SubIndication? reason) =>
        new(Code, severity, text) { SubIndication = reason, Source = Source };
}
