namespace CongVu.Archive;

/// <summary>How long a file is kept, with the codes of Circular 05/2025/TT-BNV, annex III (thời hạn bảo quản).</summary>
public enum Retention
{
    /// <summary>01: vĩnh viễn.</summary>
    Permanent,

    /// <summary>02: 70 năm.</summary>
    Years70,

    /// <summary>03: 50 năm.</summary>
    Years50,

    /// <summary>04: 30 năm.</summary>
    Years30,

    /// <summary>05: 20 năm.</summary>
    Years20,

    /// <summary>06: 10 năm.</summary>
    Years10,

    /// <summary>07: khác; a note says how long.</summary>
    Other,
}
