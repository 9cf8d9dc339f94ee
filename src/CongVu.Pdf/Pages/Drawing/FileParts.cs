using CongVu.Pdf.Objects;
using CongVu.Pdf.Writing;

namespace CongVu.Pdf.Pages.Drawing;

/// <summary>A file that is being written and the numbers of its pages.</summary>
internal sealed record FileParts(PdfFileBuilder Builder, IReadOnlyList<PdfReference> Pages);
