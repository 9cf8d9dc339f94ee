namespace CongVu.Organizations;

/// <summary>What a post is for; rights follow from it (vai trò).</summary>
public enum Role
{
    /// <summary>Văn thư cơ quan: registers, numbers, seals, issues, receives.</summary>
    RecordsClerk,

    /// <summary>Chuyên viên: drafts, handles, reports.</summary>
    Specialist,

    /// <summary>Trưởng phòng, thủ trưởng đơn vị: checks the content of drafts, hands work down.</summary>
    HeadOfUnit,

    /// <summary>Lãnh đạo cơ quan: directs, approves, signs.</summary>
    Leader,

    /// <summary>Chánh văn phòng: checks the form, vets dossiers, distributes.</summary>
    ChiefOfOffice,

    /// <summary>Bộ phận theo dõi: enters directives, accepts or returns what is reported done.</summary>
    TrackingOffice,

    /// <summary>Quản trị hệ thống: organizations, accounts, settings; sees no document.</summary>
    Administrator,
}
