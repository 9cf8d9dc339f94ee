using System.Globalization;
using System.Xml;
using CongVu.DocumentFormat.Packages;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Sheets;

/// <summary>The texts that the cells of a file share.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> texts = [];

    public static SharedTexts Read(OfficePackage package, string? part, ReadingLimits limits)
    {
        var shared = new SharedTexts();
        if (part is null)
            return shared;
        using var reader = package.OpenXml(part);
        long characters = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "si")
                continue;
            var text = reader.IsEmptyElement ? "" : Unicode.Compose(CellText.Read(reader, "si")).Trim();
            shared.texts.Add(text);
            // An entry costs room even if it is empty.
            characters += text.Length + 16;
            if (characters > limits.SharedCharacters)
                throw new DocumentFormatException(DocumentFormatFault.TooLarge, $"The file shares more than {limits.SharedCharacters:N0} characters of text.");
        }

        return shared;
    }

    public string Of(string index) =>
        int.TryParse(index, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < texts.Count
            ? texts[at]
            : throw new DocumentFormatException(DocumentFormatFault.Damaged, $"A cell refers to the shared text {index} of {texts.Count}.");
}
