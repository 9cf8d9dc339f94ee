using System.Globalization;
using System.Xml;

namespace CongVu.EdXml;

/// <summary>Writes elements with the standard's prefix, leaving out what is not there.</summary>
internal sealed class ElementWriter(XmlWriter xml)
{
    public XmlWriter Xml => xml;

    public void Open(string name) => xml.WriteStartElement(EdXmlNames.Prefix, name, EdXmlNames.Namespace);

    public void Close() => xml.WriteEndElement();

    public void Inside(string name, Action content)
    {
        Open(name);
        content();
        Close();
    }

    public void Text(string name, string? value)
    {
        if (value is null) return;

        Open(name);
        WriteText(name, value);
        Close();
    }

    public void Number(string name, int? value) => Text(name, value?.ToString(CultureInfo.InvariantCulture));

    public void Texts(string list, string item, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;

        Inside(list, () =>
        {
            foreach (var value in values) Text(item, value);
        });
    }

    /// <summary>Elements without prefix, as the samples write everything around the content of attachments.</summary>
    public void PlainText(string name, string? value)
    {
        if (value is null) return;

        xml.WriteStartElement(name, EdXmlNames.Namespace);
        WriteText(name, value);
        xml.WriteEndElement();
    }

    private void WriteText(string name, string value)
    {
        try
        {
            xml.WriteString(XmlConvert.VerifyXmlChars(value));
        }
        catch (XmlException e)
        {
            throw new EdXmlException($"{name} has a character that XML cannot carry.", e);
        }
    }
}
