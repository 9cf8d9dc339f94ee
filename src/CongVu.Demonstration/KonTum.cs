using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>The province of Kon Tum: its committee with the office that follows tasks, its departments and districts.</summary>
internal sealed class KonTum(Founding founding)
{
    /// <summary>Who follows the 2,139 tasks.</summary>
    public const string TrackerLogin = "kontum.theodoi";

    private static readonly (string Name, string Abbreviation, string HeadTitle)[] Units =
    [
        ("Sở Nội vụ", "SNV", "Giám đốc"), ("Sở Tư pháp", "STP", "Giám đốc"), ("Sở Tài chính", "STC", "Giám đốc"),
        ("Sở Kế hoạch và Đầu tư", "SKHĐT", "Giám đốc"), ("Sở Công Thương", "SCT", "Giám đốc"),
        ("Sở Nông nghiệp và Phát triển nông thôn", "SNNPTNT", "Giám đốc"), ("Sở Giao thông vận tải", "SGTVT", "Giám đốc"),
        ("Sở Xây dựng", "SXD", "Giám đốc"), ("Sở Tài nguyên và Môi trường", "STNMT", "Giám đốc"),
        ("Sở Thông tin và Truyền thông", "STTTT", "Giám đốc"), ("Sở Lao động - Thương binh và Xã hội", "SLĐTBXH", "Giám đốc"),
        ("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL", "Giám đốc"), ("Sở Khoa học và Công nghệ", "SKHCN", "Giám đốc"),
        ("Sở Giáo dục và Đào tạo", "SGDĐT", "Giám đốc"), ("Sở Y tế", "SYT", "Giám đốc"), ("Thanh tra tỉnh", "TTr", "Chánh Thanh tra"),
        ("Ban Dân tộc", "BDT", "Trưởng ban"), ("UBND thành phố Kon Tum", "UBND", "Chủ tịch"), ("UBND huyện Đăk Glei", "UBND", "Chủ tịch"),
        ("UBND huyện Ngọc Hồi", "UBND", "Chủ tịch"), ("UBND huyện Đăk Tô", "UBND", "Chủ tịch"), ("UBND huyện Tu Mơ Rông", "UBND", "Chủ tịch"),
        ("UBND huyện Đăk Hà", "UBND", "Chủ tịch"), ("UBND huyện Kon Plông", "UBND", "Chủ tịch"), ("UBND huyện Kon Rẫy", "UBND", "Chủ tịch"),
        ("UBND huyện Sa Thầy", "UBND", "Chủ tịch"), ("UBND huyện Ia H'Drai", "UBND", "Chủ tịch"),
    ];

    public Id<Organization> Province { get; private set; }

    /// <summary>Follows the tasks for the committee's office.</summary>
    public Actor Tracker { get; private set; } = null!;

    /// <summary>The heads of the units, each for its agency.</summary>
    public IReadOnlyList<(Id<Organization> Agency, Actor Head)> Heads { get; private set; } = [];

    public async Task FoundAsync(Id<Organization> root, CancellationToken cancel)
    {
        Province = await founding.AgencyAsync(root, "UBND tỉnh Kon Tum", "UBND", "Kon Tum", "H34", cancel);
        var office = await founding.UnitAsync(Province, "Văn phòng UBND tỉnh", "VP", "Kon Tum", cancel);
        await founding.PersonAsync(office, "Nguyễn Đình Khang", "kontum.chanhvanphong", Role.ChiefOfOffice, "Chánh Văn phòng", SigningCapacity.ByOrder, cancel);
        Tracker = await founding.PersonAsync(office, "Trần Thị Thu Hà", TrackerLogin, Role.TrackingOffice, "Chuyên viên theo dõi", null, cancel);
        var heads = new List<(Id<Organization>, Actor)>();
        foreach (var (index, (name, abbreviation, title)) in Units.Index())
        {
            var agency = await founding.AgencyAsync(Province, name, abbreviation, "Kon Tum", $"H34.{index + 1}", cancel);
            heads.Add((agency, await founding.PersonAsync(agency, Names.Of(100 + index), $"kontum.donvi{index + 1:00}", Role.Leader, title, SigningCapacity.Head, cancel)));
        }

        Heads = heads;
    }
}
