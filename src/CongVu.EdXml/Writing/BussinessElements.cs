using System.Globalization;

namespace CongVu.EdXml;

/// <summary>The business of a document packet, in the standard's order.</summary>
internal static class BussinessElements
{
    public static void Write(ElementWriter elements, Bussiness? business)
    {
        if (business is null) return;

        elements.Inside("Bussiness", () =>
        {
            elements.Text("BussinessDocType", business.BussinessDocType is { } type ? ((int)type).ToString(CultureInfo.InvariantCulture) : null);
            elements.Text("BussinessDocReason", business.BussinessDocReason);
            elements.Text("DocumentId", business.DocumentId);
            elements.Number("Paper", business.Paper);
            Write(elements, business.BussinessDocumentInfo);
            Write(elements, business.ReplacementInfoList);
            Write(elements, business.StaffInfo);
        });
    }

    private static void Write(ElementWriter elements, BussinessDocumentInfo? info)
    {
        if (info is null) return;

        elements.Inside("BussinessDocumentInfo", () =>
        {
            elements.Number("DocumentInfo", info.DocumentInfo);
            elements.Number("DocumentReceiver", info.DocumentReceiver);
            if (info.ReceiverList.Count == 0) return;

            elements.Inside("ReceiverList", () =>
            {
                foreach (var receiver in info.ReceiverList) Write(elements, receiver);
            });
        });
    }

    private static void Write(ElementWriter elements, Receiver receiver) => elements.Inside("Receiver", () =>
    {
        elements.Text("OrganId", receiver.OrganId);
        elements.Number("ReceiverType", receiver.ReceiverType);
    });

    private static void Write(ElementWriter elements, IReadOnlyList<ReplacementInfo> replaced)
    {
        if (replaced.Count == 0) return;

        elements.Inside("ReplacementInfoList", () =>
        {
            foreach (var one in replaced)
            {
                elements.Inside("ReplacementInfo", () =>
                {
                    elements.Text("DocumentId", one.DocumentId);
                    elements.Texts("OrganIdList", "OrganId", one.OrganIdList);
                });
            }
        });
    }

    private static void Write(ElementWriter elements, StaffInfo? staff)
    {
        if (staff is null) return;

        elements.Inside("StaffInfo", () =>
        {
            elements.Text("Department", staff.Department);
            elements.Text("Staff", staff.Staff);
            elements.Text("Email", staff.Email);
            elements.Text("Mobile", staff.Mobile);
        });
    }
}
