namespace CongVu.Organizations;

/// <summary>Roles and capacities as people read them.</summary>
public static class OrganizationWords
{
    public static string InWords(this Role role) => role switch
    {
        Role.RecordsClerk => "Văn thư cơ quan",
        Role.Specialist => "Chuyên viên",
        Role.HeadOfUnit => "Người đứng đầu đơn vị",
        Role.Leader => "Lãnh đạo cơ quan",
        Role.ChiefOfOffice => "Chánh văn phòng",
        Role.TrackingOffice => "Bộ phận theo dõi",
        Role.Administrator => "Quản trị hệ thống",
    };

    public static string InWords(this SigningCapacity capacity) => capacity switch
    {
        SigningCapacity.Head => "Người đứng đầu",
        SigningCapacity.Acting => "Q. (quyền người đứng đầu)",
        SigningCapacity.OnBehalf => "TM. (thay mặt tập thể)",
        SigningCapacity.ForHead => "KT. (ký thay người đứng đầu)",
        SigningCapacity.OnBehalfForHead => "TM., KT. (ký thay, thay mặt tập thể)",
        SigningCapacity.ByOrder => "TL. (thừa lệnh)",
        SigningCapacity.ByAuthorization => "TUQ. (thừa ủy quyền)",
    };

    public static string InWords(this OrganizationKind kind) => kind switch
    {
        OrganizationKind.Agency => "Cơ quan, tổ chức",
        OrganizationKind.Unit => "Đơn vị",
    };
}
