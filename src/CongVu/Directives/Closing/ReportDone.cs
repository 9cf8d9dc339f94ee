using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Closing;

/// <summary>
/// The unit says that it is done and shows by what (báo cáo hoàn thành). The task stays open until somebody else accepts.
/// An attempt without a result is refused and counted.
/// </summary>
public sealed class ReportDone
{
    private static readonly FileKind[] ProductFiles = [FileKind.Pdf, FileKind.Docx, FileKind.Xlsx, FileKind.Png, FileKind.Jpeg, FileKind.Zip];
    private readonly OfficeContext db;
    private readonly Assignments assignments;
    private readonly ClosingEvidence evidence;
    private readonly OfficeFiles files;
    private readonly Reporting reporting;
    private readonly RefusedClosings refused;

    internal ReportDone(OfficeContext db, Assignments assignments, ClosingEvidence evidence, OfficeFiles files, Reporting reporting, RefusedClosings refused)
    {
        this.db = db;
        this.assignments = assignments;
        this.evidence = evidence;
        this.files = files;
        this.reporting = reporting;
        this.refused = refused;
    }

    /// <param name="Assignment">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Words">What was done.</param>
    /// <param name="Documents">Documents that show it: issued by the unit's agency, or received from it.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, string Words, IReadOnlyList<Guid> Documents)
    {
        /// <summary>Issued documents whose acceptance by every receiver is the evidence.</summary>
        public IReadOnlyList<Guid> Receipts { get; init; } = [];

        /// <summary>What exists now that is no document; empty when nothing.</summary>
        public string Product { get; init; } = "";

        /// <summary>Files of the product.</summary>
        public IReadOnlyList<NewFile> Files { get; init; } = [];

        /// <summary>The unit knows that a rule speaks against its evidence and asks the tracking office to judge.</summary>
        public bool AsksReview { get; init; }
    }

    public async Task<Outcome<Id<DoneReport>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return new Refusals().Add(found.Refusals);
        }

        var assignment = found.Value;
        if (!DirectiveRights.ActsFor(actor, assignment))
        {
            return DirectiveRefusals.NotOfTheUnit;
        }

        var documents = await evidence.CollectAsync(actor, assignment, input, cancel);
        var products = await TakeProductsAsync(input, cancel);
        if (!products.IsDone)
        {
            return new Refusals().Add(products.Refusals);
        }

        return await JudgeAsync(actor, assignment, input, [.. documents, .. products.Value], cancel);
    }

    private async Task<Outcome<Id<DoneReport>>> JudgeAsync(
        Actor actor, Assignment assignment, Input input, IReadOnlyList<EvidenceFinding> findings, CancellationToken cancel)
    {
        var task = await assignments.TaskAsync(assignment, cancel);
        var refusals = ClosingRules.JudgeReport(assignment.State, findings, task, input.AsksReview)
            .Unless(input.Documents.Concat(input.Receipts).All(id => findings.Any(finding => finding.Document == id)), ClosingRefusals.EvidenceUnknown)
            .Unless(input.Words.Length <= DirectiveRules.LongestWords, DirectiveRefusals.TooLong(DirectiveRules.LongestWords));
        if (refusals.Any)
        {
            await refused.CountAsync(actor, assignment, refusals, findings, cancel);
            return refusals;
        }

        var report = reporting.Report(actor, assignment, input, findings, task);
        return (await db.SaveAsync(cancel)).With(report.Id);
    }

    private async Task<Outcome<List<EvidenceFinding>>> TakeProductsAsync(Input input, CancellationToken cancel)
    {
        var products = new List<EvidenceFinding>();
        foreach (var file in input.Files)
        {
            var taken = await files.TakeAsync(file, ProductFiles, cancel);
            if (!taken.IsDone)
            {
                return new Refusals().Add(taken.Refusals);
            }

            var words = input.Product.Trim().Length > 0 ? $"{input.Product.Trim()} ({file.Name})" : file.Name;
            products.Add(new EvidenceFinding(EvidenceKind.Product, words) { File = taken.Value, FileName = file.Name });
        }

        if (products.Count == 0 && input.Product.Trim().Length > 0)
        {
            products.Add(new EvidenceFinding(EvidenceKind.Product, input.Product.Trim()));
        }

        return products;
    }
}
