namespace CongVu.EdXml;

/// <summary>The elements that documents and statuses have in common, in the standard's order.</summary>
internal static class SharedElements
{
    public static void Write(ElementWriter elements, string name, Organization? organization)
    {
        if (organization is null) return;

        elements.Inside(name, () =>
        {
            elements.Text("OrganId", organization.OrganId);
            elements.Text("OrganizationInCharge", organization.OrganizationInCharge);
            // Mandatory in the standard, so a packet read without it is written with the code in its place.
            elements.Text("OrganName", organization.OrganName ?? organization.OrganId);
            elements.Text("OrganAdd", organization.OrganAdd);
            elements.Text("Email", organization.Email);
            elements.Text("Telephone", organization.Telephone);
            elements.Text("Fax", organization.Fax);
            elements.Text("Website", organization.Website);
        });
    }
}
