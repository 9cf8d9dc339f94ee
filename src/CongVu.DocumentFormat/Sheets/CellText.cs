using System.Text;
using System.Xml;

namespace CongVu.DocumentFormat.Sheets;

/// <summary>Reads the text or value within an element; how a word is pronounced and the formula behind a value are left out.</summary>
internal static class CellText
{
    public static string Read(XmlReader reader, string element)
    {
        var text = new StringBuilder();
        var isWanted = false;
        var isPronunciation = false;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == element))
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                var begins = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
                if (reader.LocalName == "rPh")
                    isPronunciation = begins;
                isWanted = begins && !isPronunciation && reader.LocalName is "t" or "v";
            }
            else if (isWanted && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(reader.Value);
        }

        return text.ToString();
    }
}
