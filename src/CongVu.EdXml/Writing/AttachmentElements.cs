namespace CongVu.EdXml;

/// <summary>The manifest and the attachments of a document packet.</summary>
internal static class AttachmentElements
{
    public static void WriteManifest(ElementWriter elements, IReadOnlyList<NumberedAttachment> attachments)
    {
        elements.Open("edXMLManifest");
        elements.Xml.WriteAttributeString("version", "1.0");
        foreach (var attachment in attachments)
        {
            elements.Inside("Reference", () =>
            {
                elements.Text("ContentId", attachment.ContentId);
                elements.Text("ContentType", attachment.ContentType);
                elements.Text("Description", attachment.Source.Description);
                elements.Text("AttachmentName", attachment.Source.AttachmentName);
            });
        }

        elements.Close();
    }

    public static void Write(ElementWriter elements, Stream output, IReadOnlyList<NumberedAttachment> attachments)
    {
        if (attachments.Count == 0) return;

        elements.Xml.WriteStartElement("AttachmentEncoded", EdXmlNames.Namespace);
        foreach (var attachment in attachments)
        {
            elements.Xml.WriteStartElement("Attachment", EdXmlNames.Namespace);
            elements.PlainText("ContentId", attachment.ContentId);
            elements.PlainText("AttachmentName", attachment.Source.AttachmentName);
            elements.PlainText("Description", attachment.Source.Description);
            elements.PlainText("ContentType", attachment.ContentType);
            WriteContent(elements, output, attachment);
            elements.Close();
        }

        elements.Close();
    }

    // The base64 goes past the XML writer, straight to the output: it is most of the packet.
    private static void WriteContent(ElementWriter elements, Stream output, NumberedAttachment attachment)
    {
        elements.Open("ContentTransferEncoded");
        elements.Xml.WriteRaw(""); // closes the start tag
        elements.Xml.Flush();
        using (var encoded = new Base64Stream(output))
        using (var source = attachment.Source.Open())
        {
            if (attachment.IsZipped) OneEntryZip.Write(encoded, EntryName(attachment), source);
            else Copy(source, encoded, attachment.Source.AttachmentName);
        }

        elements.Close();
    }

    private static void Copy(Stream source, Base64Stream target, string name)
    {
        source.CopyTo(target, 64 * 1024);
        if (target.IsEmpty) throw new EdXmlException($"{name} is empty; without a ZIP around it no receiver could tell it from a missing file.");
    }

    // As the kit names entries: anything, with the extension of the attachment.
    private static string EntryName(NumberedAttachment attachment) =>
        "tep-" + SafeFileName.From(attachment.ContentId[4..], 1) + Path.GetExtension(SafeFileName.From(attachment.Source.AttachmentName, 1));
}
