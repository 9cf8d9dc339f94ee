namespace CongVu.EdXml;

/// <summary>The header of a document packet, in the standard's order.</summary>
internal static class DocumentElements
{
    public static void Write(ElementWriter elements, EdXmlDocument document)
    {
        elements.Inside("MessageHeader", () => WriteHeader(elements, document.MessageHeader));
        if (document.TraceHeaderList.Count == 0 && document.Bussiness is null) return;

        elements.Inside("TraceHeaderList", () =>
        {
            foreach (var trace in document.TraceHeaderList) Write(elements, trace);
            BussinessElements.Write(elements, document.Bussiness);
        });
    }

    private static void WriteHeader(ElementWriter elements, MessageHeader header)
    {
        SharedElements.Write(elements, "From", header.From);
        foreach (var to in header.To) SharedElements.Write(elements, "To", to);
        elements.Text("DocumentId", header.DocumentId);
        Write(elements, header.Code);
        Write(elements, header.PromulgationInfo);
        Write(elements, header.DocumentType);
        elements.Text("Subject", header.Subject);
        elements.Text("Content", header.Content);
        Write(elements, header.SignerInfo);
        elements.Text("DueDate", header.DueDate?.Text);
        Write(elements, header.OtherInfo);
        foreach (var response in header.ResponseFor) Write(elements, response);
        elements.Text("SteeringType", header.SteeringType);
        elements.Texts("ResponseForTask", "TaskCode", header.ResponseForTask);
        elements.Text("ApplicationType", header.ApplicationType);
        elements.Texts("ToPlaces", "Place", header.ToPlaces);
    }

    private static void Write(ElementWriter elements, Code? code)
    {
        if (code is null) return;

        elements.Inside("Code", () =>
        {
            elements.Text("CodeNumber", code.CodeNumber);
            elements.Text("CodeNotation", code.CodeNotation);
        });
    }

    private static void Write(ElementWriter elements, PromulgationInfo? info)
    {
        if (info is null) return;

        elements.Inside("PromulgationInfo", () =>
        {
            elements.Text("Place", info.Place);
            elements.Text("PromulgationDate", info.PromulgationDate?.Text);
        });
    }

    private static void Write(ElementWriter elements, DocumentType? type)
    {
        if (type is null) return;

        elements.Inside("DocumentType", () =>
        {
            elements.Number("Type", type.Type);
            elements.Number("TypeDetail", type.TypeDetail);
            elements.Text("TypeName", type.TypeName);
        });
    }

    private static void Write(ElementWriter elements, SignerInfo? signer)
    {
        if (signer is null) return;

        elements.Inside("SignerInfo", () =>
        {
            elements.Text("Competence", signer.Competence);
            elements.Text("Position", signer.Position);
            elements.Text("FullName", signer.FullName);
        });
    }

    private static void Write(ElementWriter elements, OtherInfo? other)
    {
        if (other is null) return;

        elements.Inside("OtherInfo", () =>
        {
            elements.Number("Priority", other.Priority);
            elements.Text("SphereOfPromulgation", other.SphereOfPromulgation);
            elements.Text("TyperNotation", other.TyperNotation);
            elements.Number("PromulgationAmount", other.PromulgationAmount);
            elements.Number("PageAmount", other.PageAmount);
            elements.Text("Direction", other.Direction switch { true => "true", false => "false", null => null });
            elements.Texts("Appendixes", "Appendix", other.Appendixes);
        });
    }

    private static void Write(ElementWriter elements, ResponseFor response) => elements.Inside("ResponseFor", () =>
    {
        elements.Text("OrganId", response.OrganId);
        elements.Text("Code", response.Code);
        elements.Text("DocumentId", response.DocumentId);
        elements.Text("PromulgationDate", response.PromulgationDate?.Text);
    });

    private static void Write(ElementWriter elements, TraceHeader trace) => elements.Inside("TraceHeader", () =>
    {
        elements.Text("OrganId", trace.OrganId);
        elements.Text("Timestamp", trace.Timestamp?.Text);
    });
}
