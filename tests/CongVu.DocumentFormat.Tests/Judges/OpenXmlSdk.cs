using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CongVu.DocumentFormat.Tests.Judges;

/// <summary>Asks the validator of the Open XML SDK.</summary>
internal static class OpenXmlSdk
{
    public static void AcceptsWord(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Accepts(package);
    }

    public static void AcceptsSheet(byte[] file)
    {
        using var package = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        Accepts(package);
    }

    private static void Accepts(OpenXmlPackage package)
    {
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
        Assert.Empty(faults);
    }
}
