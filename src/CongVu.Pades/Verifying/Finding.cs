namespace CongVu.Pades.Verifying;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    Info,

    /// <summary>Worth knowing; does not change the verdict.</summary>
    Warning,

    /// <summary>There is not enough evidence to call the signature valid.</summary>
    Indeterminate,

    /// <summary>The signature is not valid.</summary>
    Error,
}

/// <summary>One result of a check: code, weight, text in Vietnamese, sub-indication of EN 319 102-1 and the rule it rests on.</summary>
public sealed record Finding(string Code, Severity Severity, string Text)
{
    public SubIndication? SubIndication { get; init; }

    public string? Source { get; init; }
}
