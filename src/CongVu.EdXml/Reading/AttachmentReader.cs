using System.Text;
using System.Xml;

namespace CongVu.EdXml;

/// <summary>Reads one Attachment element, whatever the order of its children, without ever holding its content.</summary>
internal sealed class AttachmentReader(EnvelopeReader envelope, ContentReceiver contents, MarkupStream? markup)
{
    private readonly char[] letters = new char[16 * 1024];
    private readonly byte[] ascii = new byte[16 * 1024];

    private XmlReader Xml => envelope.Xml;

    public AttachmentPart Read()
    {
        envelope.CheckNamespace();
        var part = new AttachmentPart();
        if (Xml.IsEmptyElement) return part;

        var depth = Xml.Depth;
        while (envelope.Advance() && Xml.Depth > depth)
            if (Xml.NodeType == XmlNodeType.Element) ReadChild(part);
        return part;
    }

    private void ReadChild(AttachmentPart part)
    {
        switch (Xml.LocalName)
        {
            case "ContentTransferEncoded" or "AttachmentData": part.Content = ReadContent() ?? part.Content; break;
            case "ContentId": part.ContentId = envelope.ReadNode().Text; break;
            case "AttachmentName": part.AttachmentName = envelope.ReadNode().Text; break;
            case "Description": part.Description = envelope.ReadNode().Text; break;
            case "ContentType": part.ContentType = envelope.ReadNode().Text; break;
            default: envelope.ReadNode(); break;
        }
    }

    private PartContent? ReadContent()
    {
        envelope.CheckNamespace();
        if (Xml.IsEmptyElement) return null;

        var content = contents.ReceiveBase64(Feed);
        return content is { Length: 0, IsBroken: false } ? null : content;
    }

    private void Feed(Base64Decoder decoder)
    {
        var depth = Xml.Depth;
        markup?.LiftText(decoder);
        while (envelope.Advance() && Xml.Depth > depth)
        {
            if (Xml.NodeType == XmlNodeType.Element) decoder.Append("<"u8); // an element inside base64 breaks it
            else if (Xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) FeedText(decoder);
        }
    }

    private void FeedText(Base64Decoder decoder)
    {
        int count;
        while ((count = Xml.ReadValueChunk(letters, 0, letters.Length)) > 0)
        {
            envelope.NodeReported();
            // What is not ASCII becomes a question mark, which no base64 has.
            decoder.Append(ascii.AsSpan(0, Encoding.ASCII.GetBytes(letters.AsSpan(0, count), ascii)));
        }
    }
}
