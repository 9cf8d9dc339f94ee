namespace CongVu.EdXml;

/// <summary>The elements that documents and statuses have in common.</summary>
internal static class SharedMapping
{
    public static Organization Organization(Fields fields)
    {
        var organization = new Organization
        {
            OrganId = fields.Text("OrganId"),
            OrganizationInCharge = fields.Text("OrganizationInCharge"),
            OrganName = fields.Text("OrganName"),
            OrganAdd = fields.Text("OrganAdd"),
            Email = fields.Text("Email"),
            Telephone = fields.Text("Telephone"),
            Fax = fields.Text("Fax"),
            Website = fields.Text("Website"),
        };
        fields.ReportRest();
        return organization;
    }

    public static StaffInfo StaffInfo(Fields fields)
    {
        var staff = new StaffInfo
        {
            Department = fields.Text("Department"),
            Staff = fields.Text("Staff"),
            Email = fields.Text("Email"),
            Mobile = fields.Text("Mobile"),
        };
        _ = (fields.Text("DepartmentId"), fields.Text("StaffId")); // known to one kit, without a use
        fields.ReportRest();
        return staff;
    }

    /// <summary>Null for the blank element that some senders leave where they answer nothing.</summary>
    public static ResponseFor? ResponseFor(Fields fields)
    {
        var response = new ResponseFor
        {
            OrganId = fields.Text("OrganId"),
            Code = fields.Text("Code"),
            DocumentId = fields.Text("DocumentId"),
            PromulgationDate = fields.Date("PromulgationDate"),
        };
        fields.ReportRest();
        return response == new ResponseFor() ? null : response;
    }
}
