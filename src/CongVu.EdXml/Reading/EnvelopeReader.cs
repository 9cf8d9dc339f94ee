using System.Text;
using System.Xml;

namespace CongVu.EdXml;

/// <summary>Walks over the XML of a packet once: keeps the header as nodes and lets the attachments flow by.</summary>
internal sealed class EnvelopeReader : IDisposable
{
    private readonly EdXmlReadOptions options;
    private readonly FindingLog log;
    private readonly MarkupStream markup;
    private readonly AttachmentReader attachments;
    private readonly PacketParts parts;
    private readonly XmlReader xml;
    private int elements;

    public EnvelopeReader(PacketBuffer buffer, PacketParts parts, ContentReceiver contents, EdXmlReadOptions options, FindingLog log)
    {
        this.options = options;
        this.log = log;
        this.parts = parts;
        markup = new MarkupStream(buffer, options);
        var wideEncoding = WideEncodingOf(buffer);
        xml = wideEncoding is null
            ? XmlReader.Create(markup, Settings(out var context), context)
            : XmlReader.Create(new StreamReader(markup, wideEncoding), Settings(out context), context);
        attachments = new AttachmentReader(this, contents, wideEncoding is null ? markup : null);
    }

    public XmlReader Xml => xml;

    public void Read()
    {
        if (!Advance(XmlNodeType.Element) || !AcceptRoot()) return;

        while (Advance(XmlNodeType.Element)) Dispatch();
    }

    public bool SawDocumentType => markup.SawDocumentType;

    public void Dispose() => xml.Dispose();

    /// <summary>The next node within the bounds; false at the end of the packet.</summary>
    public bool Advance()
    {
        if (!xml.Read()) return false;

        NodeReported();
        if (xml.Depth > options.MaxDepth) throw new PacketLimitException(FindingKinds.TooDeep, options.MaxDepth);
        if (xml.NodeType == XmlNodeType.Element && ++elements > options.MaxElements)
            throw new PacketLimitException(FindingKinds.TooManyElements, options.MaxElements);
        return true;
    }

    public void NodeReported() => markup.NodeReported();

    /// <summary>The element the reader stands on, with everything in it.</summary>
    public Node ReadNode()
    {
        CheckNamespace();
        var node = new Node(xml.LocalName);
        ReadAttributes(node);
        if (xml.IsEmptyElement) return node;

        var depth = xml.Depth;
        var text = new StringBuilder();
        while (Advance() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element) node.Children.Add(ReadNode());
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text.Append(ReadText());
        }

        node.Text = text.ToString().Trim();
        return node;
    }

    public void CheckNamespace()
    {
        var name = xml.NamespaceURI;
        if (name.StartsWith(EdXmlNames.Undeclared, StringComparison.Ordinal)) log.Add(FindingKinds.PrefixUndeclared, xml.Prefix);
        else if (!EdXmlNames.IsExpected(name)) log.Add(FindingKinds.NamespaceUnknown, name);
    }

    private static XmlReaderSettings Settings(out XmlParserContext context)
    {
        var names = new NameTable();
        var prefixes = new XmlNamespaceManager(names);
        foreach (var prefix in EdXmlNames.UsualPrefixes) prefixes.AddNamespace(prefix, EdXmlNames.Undeclared + prefix);
        context = new XmlParserContext(names, prefixes, null, XmlSpace.None);
        return new XmlReaderSettings
        {
            NameTable = names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
    }

    private static Encoding? WideEncodingOf(PacketBuffer buffer) => buffer.Peek(2) switch
    {
        [0xFF, 0xFE] or [(byte)'<', 0] => Encoding.Unicode,
        [0xFE, 0xFF] or [0, (byte)'<'] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private bool Advance(XmlNodeType wanted)
    {
        while (Advance())
            if (xml.NodeType == wanted) return true;
        return false;
    }

    private bool AcceptRoot()
    {
        parts.IsEdXml = xml.LocalName is EdXmlNames.Root or "edXMLEnvelope";
        parts.IsOldDialect |= xml is { LocalName: "Envelope", NamespaceURI: EdXmlNames.Soap };
        if (parts.IsEdXml) CheckNamespace();
        return parts.IsEdXml || parts.IsOldDialect;
    }

    private void Dispatch()
    {
        switch (xml.LocalName)
        {
            case "MessageHeader": TakeHeader(); break;
            case "Status" when parts.MessageHeader is null: TakeHeader(); break;
            case "TraceHeaderList": parts.TraceHeaderList = Only(parts.TraceHeaderList); break;
            case "edXMLManifest" or "Manifest": parts.Manifest = Only(parts.Manifest); break;
            case "Signature" or "DigitalSignature": parts.Signature = ReadNode(); break;
            case "edXMLAttachments": log.Add(FindingKinds.LayoutForeign, xml.LocalName); break;
            case "Attachment": TakeAttachment(); break;
        }
    }

    private void TakeHeader()
    {
        parts.IsEdXml = true; // a SOAP envelope is a packet only if it carries this
        parts.MessageHeader = Only(parts.MessageHeader);
    }

    private Node Only(Node? earlier)
    {
        if (earlier is not null) log.Add(FindingKinds.HeaderRepeated, xml.LocalName);
        var node = ReadNode();
        return earlier ?? node;
    }

    private void TakeAttachment()
    {
        if (parts.Attachments.Count == options.MaxAttachments)
            throw new PacketLimitException(FindingKinds.TooManyAttachments, options.MaxAttachments);
        parts.Attachments.Add(attachments.Read());
    }

    private string ReadText()
    {
        var text = xml.Value;
        NodeReported();
        return text;
    }

    private void ReadAttributes(Node node)
    {
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "href") node.Href = xml.Value;
            if (xml.LocalName == "Algorithm") node.Algorithm = xml.Value;
            if (xml.NamespaceURI.StartsWith(EdXmlNames.Undeclared, StringComparison.Ordinal)) log.Add(FindingKinds.PrefixUndeclared, xml.Prefix);
        }

        xml.MoveToElement();
    }
}
