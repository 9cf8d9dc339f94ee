using System.IO.Compression;
using System.Text;

namespace CongVu.TestOffice;

/// <summary>A spreadsheet with one sheet of plain cells, as small as the standard allows.</summary>
public static class Workbook
{
    public static MemoryStream Of(params string[][] rows)
    {
        const string space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string relation = "http://schemas.openxmlformats.org/package/2006/relationships";
        var cells = string.Concat(rows.Select((row, index) => $"<row r=\"{index + 1}\">{string.Concat(row.Select(cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"))}</row>"));
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            Put("_rels/.rels", $"<Relationships xmlns=\"{relation}\"><Relationship Id=\"r1\" Type=\"{links}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Put("xl/workbook.xml", $"<workbook xmlns=\"{space}\" xmlns:r=\"{links}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Put("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{relation}\"><Relationship Id=\"r1\" Type=\"{links}/worksheet\" Target=\"sheet1.xml\"/></Relationships>");
            Put("xl/sheet1.xml", $"<worksheet xmlns=\"{space}\"><sheetData>{cells}</sheetData></worksheet>");

            void Put(string name, string content)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        file.Position = 0;
        return file;
    }
}
