using System.Text;
using System.Xml;

namespace CongVu.Pades.Trust.Lists;

/// <summary>Writes XML the one way in which it is hashed: Exclusive Canonical XML 1.0 without comments.</summary>
internal sealed class CanonicalXml
{
    public const string Algorithm = "http://www.w3.org/2001/10/xml-exc-c14n#";

    private const string DeclarationNamespace = "http://www.w3.org/2000/xmlns/";

    private readonly StringBuilder text = new();
    private readonly XmlElement? leftOut;
    private readonly string[] inclusivePrefixes;

    private CanonicalXml(XmlElement? leftOut, string[] inclusivePrefixes)
    {
        this.leftOut = leftOut;
        this.inclusivePrefixes = inclusivePrefixes;
    }

    /// <summary>The bytes of an element and all below it, without one element if so wanted (an enveloped signature).</summary>
    public static byte[] Write(XmlElement apex, XmlElement? leftOut = null, string inclusivePrefixes = "")
    {
        var writer = new CanonicalXml(leftOut, inclusivePrefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        writer.WriteElement(apex, new Dictionary<string, string> { [""] = "" });
        return Encoding.UTF8.GetBytes(writer.text.ToString());
    }

    private void WriteNode(XmlNode node, Dictionary<string, string> rendered)
    {
        switch (node)
        {
            case XmlElement element when element != leftOut: WriteElement(element, rendered); break;
            case XmlText or XmlCDataSection or XmlWhitespace or XmlSignificantWhitespace: WriteText(node.Value!); break;
            case XmlProcessingInstruction instruction:
                text.Append("<?").Append(instruction.Target).Append(instruction.Data.Length > 0 ? " " : "").Append(instruction.Data).Append("?>");
                break;
        }
    }

    private void WriteElement(XmlElement element, Dictionary<string, string> above)
    {
        text.Append('<').Append(element.Name);
        var rendered = WriteNamespaces(element, above);
        var attributes = element.Attributes.Cast<XmlAttribute>().Where(attribute => attribute.NamespaceURI != DeclarationNamespace)
            .OrderBy(attribute => attribute.NamespaceURI, StringComparer.Ordinal).ThenBy(attribute => attribute.LocalName, StringComparer.Ordinal);
        foreach (var attribute in attributes)
            WriteAttribute(attribute.Name, attribute.Value);
        text.Append('>');
        foreach (XmlNode child in element.ChildNodes)
            WriteNode(child, rendered);
        text.Append("</").Append(element.Name).Append('>');
    }

    /// <summary>Declares the prefixes that the element itself uses, where no element above has written them with the same meaning.</summary>
    private Dictionary<string, string> WriteNamespaces(XmlElement element, Dictionary<string, string> above)
    {
        var used = element.Attributes.Cast<XmlAttribute>()
            .Where(attribute => attribute.Prefix.Length > 0 && attribute.NamespaceURI != DeclarationNamespace).Select(attribute => attribute.Prefix)
            .Append(element.Prefix).Concat(inclusivePrefixes.Select(prefix => prefix == "#default" ? "" : prefix));
        var rendered = above;
        foreach (var prefix in used.Distinct().Where(prefix => prefix != "xml").Order(StringComparer.Ordinal))
        {
            var meaning = element.GetNamespaceOfPrefix(prefix);
            if (above.GetValueOrDefault(prefix) == meaning || (prefix.Length > 0 && meaning.Length == 0))
                continue;
            if (rendered == above)
                rendered = new Dictionary<string, string>(above);
            rendered[prefix] = meaning;
            WriteAttribute(prefix.Length == 0 ? "xmlns" : "xmlns:" + prefix, meaning);
        }
        return rendered;
    }

    private void WriteAttribute(string name, string value)
    {
        text.Append(' ').Append(name).Append("=\"");
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '"' => text.Append("&quot;"),
                '\t' => text.Append("&#x9;"),
                '\n' => text.Append("&#xA;"),
                '\r' => text.Append("&#xD;"),
                _ => text.Append(letter),
            };
        }
        text.Append('"');
    }

    private void WriteText(string value)
    {
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '\r' => text.Append("&#xD;"),
                _ => text.Append(letter),
            };
        }
    }
}
