using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>A unit of Quan Sơn, with how many documents it sent in March 2021 and how they were signed, as its district's annex tells.</summary>
/// <param name="Name">The agency.</param>
/// <param name="Place">Its place name.</param>
/// <param name="Login">Of its people's accounts.</param>
/// <param name="Issued">Documents sent.</param>
/// <param name="Signed">Signed by leader and agency.</param>
/// <param name="Sealed">With the agency's signature alone.</param>
internal sealed record MarchUnit(string Name, string Place, string Login, int Issued, int Signed, int Sealed)
{
    private bool IsCommune => Name.StartsWith("UBND", StringComparison.Ordinal);

    /// <summary>The fourteen, in the annex's order.</summary>
    public static IReadOnlyList<MarchUnit> All { get; } =
    [
        new("Phòng Dân tộc", "Quan Sơn", "dantoc", 2, 0, 0),
        new("Trung tâm Dịch vụ nông nghiệp", "Quan Sơn", "dvnn", 8, 6, 1),
        Whole("UBND xã Sơn Hà", "Sơn Hà", "sonha", 40),
        Whole("UBND xã Trung Tiến", "Trung Tiến", "trungtien", 79),
        Whole("UBND xã Sơn Thủy", "Sơn Thủy", "sonthuy", 75),
        Whole("UBND xã Trung Xuân", "Trung Xuân", "trungxuan", 62),
        Whole("UBND xã Tam Thanh", "Tam Thanh", "tamthanh", 54),
        Whole("UBND xã Trung Hạ", "Trung Hạ", "trungha", 45),
        Whole("UBND xã Na Mèo", "Na Mèo", "nameo", 39),
        Whole("UBND xã Trung Thượng", "Trung Thượng", "trungthuong", 37),
        Whole("UBND xã Tam Lư", "Tam Lư", "tamlu", 15),
        new("UBND thị trấn Sơn Lư", "Sơn Lư", "sonlu", 90, 89, 0),
        new("UBND xã Sơn Điện", "Sơn Điện", "sondien", 56, 54, 2),
        new("UBND xã Mường Mìn", "Mường Mìn", "muongmin", 40, 35, 0),
    ];

    public string Abbreviation => IsCommune ? "UBND" : Name.StartsWith("Phòng", StringComparison.Ordinal) ? "PDT" : "TTDVNN";

    public string HeadTitle => IsCommune ? "Chủ tịch" : Name.StartsWith("Phòng", StringComparison.Ordinal) ? "Trưởng phòng" : "Giám đốc";

    public SigningCapacity Capacity => IsCommune ? SigningCapacity.OnBehalf : SigningCapacity.Head;

    /// <summary>Whether its head had a certificate by then.</summary>
    public bool IsCertified => Signed > 0;

    private static MarchUnit Whole(string name, string place, string login, int count) => new(name, place, login, count, count, 0);
}
