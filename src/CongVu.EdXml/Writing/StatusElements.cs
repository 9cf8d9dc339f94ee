namespace CongVu.EdXml;

/// <summary>The header of a status packet, in the order of the samples, which differs from a document's.</summary>
internal static class StatusElements
{
    public static void Write(ElementWriter elements, EdXmlStatus status) => elements.Inside("MessageHeader", () =>
    {
        SharedElements.Write(elements, "From", status.From);
        Write(elements, status.ResponseFor);
        Write(elements, status.StaffInfo);
        elements.Text("StatusCode", status.StatusCode);
        elements.Text("Description", status.Description);
        elements.Text("Timestamp", status.Timestamp?.Text);
    });

    private static void Write(ElementWriter elements, ResponseFor? response)
    {
        if (response is null) return;

        elements.Inside("ResponseFor", () =>
        {
            elements.Text("OrganId", response.OrganId);
            elements.Text("Code", response.Code);
            elements.Text("PromulgationDate", response.PromulgationDate?.Text);
            elements.Text("DocumentId", response.DocumentId);
        });
    }

    private static void Write(ElementWriter elements, StaffInfo? staff)
    {
        if (staff is null) return;

        elements.Inside("StaffInfo", () =>
        {
            elements.Text("Department", staff.Department);
            elements.Text("Staff", staff.Staff);
            elements.Text("Mobile", staff.Mobile);
            elements.Text("Email", staff.Email);
        });
    }
}
