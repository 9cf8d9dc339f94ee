namespace CongVu.DocumentFormat.Checking;

/// <summary>What the check of a document found.</summary>
/// <param name="Regulation">The regulation it was checked against.</param>
/// <param name="ValidFrom">Since when that holds.</param>
/// <param name="Findings">The departures, in the order of the requirements.</param>
public sealed record FormatReport(string Regulation, DateOnly ValidFrom, IReadOnlyList<FormatFinding> Findings)
{
    /// <summary>Whether it may be put before the one who signs: no errors.</summary>
    public bool IsAcceptable => Findings.All(finding => finding.Severity < FindingSeverity.Error);

    /// <summary>Whether it must be taken out of the system.</summary>
    public bool IsStopped => Findings.Any(finding => finding.Severity == FindingSeverity.Stop);
}
