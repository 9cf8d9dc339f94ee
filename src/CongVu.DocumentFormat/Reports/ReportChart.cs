using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Reports;

/// <summary>Stacked bars above the table of a report, one under another; the table has all their figures. Biểu đồ.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Parts">The parts of each bar.</param>
/// <param name="Bars">The bars; the longest fills the width.</param>
public sealed record ReportChart(string Title, IReadOnlyList<ReportChartPart> Parts, IReadOnlyList<ReportChartBar> Bars);

/// <summary>A part of each bar.</summary>
/// <param name="Name">What it counts.</param>
/// <param name="Fill">Its color: light and dark ones in turn differ on black and white paper too.</param>
/// <param name="Letters">The color of the figure in it.</param>
public sealed record ReportChartPart(string Name, Ink Fill, Ink Letters);

/// <summary>A bar.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Values">One for each part.</param>
public sealed record ReportChartBar(string Name, IReadOnlyList<int> Values);
