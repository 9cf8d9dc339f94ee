using System.Text;
using System.Xml;

namespace CongVu.EdXml;

/// <summary>Writes packets of QCVN 102:2016: the same input gives the same bytes.</summary>
public static class EdXmlWriter
{
    /// <summary>Writes a document packet; refuses what a receiver could not use.</summary>
    public static void Write(Stream output, EdXmlDocument document, IReadOnlyList<AttachmentSource> attachments, EdXmlWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(attachments);
        var log = new FindingLog();
        new DocumentChecks(document, isOldDialect: false, log).Check();
        Refuse(log);

        options ??= EdXmlWriteOptions.Default;
        var numbered = NumberedAttachment.Number(attachments, options.ZipAttachments);
        Write(output, elements =>
        {
            elements.Open("edXMLEnvelope");
            elements.Inside("edXMLHeader", () => DocumentElements.Write(elements, document));
            elements.Inside("edXMLBody", () => AttachmentElements.WriteManifest(elements, numbered));
            elements.Close();
            AttachmentElements.Write(elements, output, numbered);
        });
    }

    /// <summary>Writes a status packet; refuses what the sender of the document could not use.</summary>
    public static void Write(Stream output, EdXmlStatus status)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(status);
        var log = new FindingLog();
        StatusChecks.Check(status, log);
        Refuse(log);

        Write(output, elements => elements.Inside("edXMLEnvelope", () => elements.Inside("edXMLHeader", () => StatusElements.Write(elements, status))));
    }

    private static void Write(Stream output, Action<ElementWriter> content)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = false,
        };
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"u8); // in capitals, as every sample has it
        using var xml = XmlWriter.Create(output, settings);
        xml.WriteStartElement(EdXmlNames.Root, EdXmlNames.Namespace);
        content(new ElementWriter(xml));
        xml.WriteEndElement();
        xml.Flush();
        output.Write("\n"u8);
    }

    private static void Refuse(FindingLog log)
    {
        if (!log.HasErrors) return;

        var errors = log.InOrder().Where(finding => finding.Severity == FindingSeverity.Error);
        throw new EdXmlException("The packet would be unusable: " + string.Join(" ", errors.Select(error => $"[{error.Code}] {error.Text}")));
    }
}
