namespace CongVu.EdXml.Transport;

/// <summary>An agency of the axis' directory (danh bạ), with all codes it has or had.</summary>
public sealed record DirectoryAgency(string Name, IReadOnlyList<DirectoryCode> Codes);

/// <summary>A code of an agency (mã định danh), the days it holds, and the code that follows a closed one.</summary>
public sealed record DirectoryCode(string Value, string Scheme, DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor)
{
    /// <summary>Codes before Decision 20/2020.</summary>
    public const string Qcvn102 = "QCVN102";

    /// <summary>Codes of Decision 20/2020/QĐ-TTg.</summary>
    public const string Qd20 = "QD20";
}
