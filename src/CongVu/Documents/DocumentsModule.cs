using CongVu.Database;
using CongVu.Documents.Copies;
using CongVu.Documents.Correcting;
using CongVu.Documents.Digitizing;
using CongVu.Documents.Filling;
using CongVu.Documents.Placing;
using CongVu.Documents.Preparing;
using CongVu.Documents.Secrecy;
using CongVu.Documents.Tray;
using CongVu.Documents.Uploads;
using CongVu.Files;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents;

/// <summary>Everything one can do with registers and documents.</summary>
internal static class DocumentsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<SecrecyGuard>();
        services.AddSingleton<IntakeLook>(provider => async (file, cancel) => await provider.GetRequiredService<SecrecyGuard>().LookAsync(file, cancel));
        services.AddScoped<Registers>();
        services.AddScoped<TakeInIncoming>();
        services.AddScoped<DocumentReaders>();
        services.AddScoped<Drafts>();
        services.AddScoped<PartWriter>();
        AddSigning(services);
        services.AddAction<OpenRegister>();
        services.AddAction<RegisterIncoming>();
        services.AddAction<CorrectIncoming>();
        services.AddAction<ReturnIncoming>();
        services.AddAction<KeepForInformation>();
        services.AddAction<CompleteIncoming>();
        services.AddAction<StartDraft>();
        services.AddAction<DescribeDraft>();
        services.AddAction<PutPart>();
        services.AddAction<RemovePart>();
        services.AddAction<ApprovePdf>();
        services.AddAction<SubmitDraft>();
        services.AddAction<PassReview>();
        services.AddAction<ReturnDraft>();
        services.AddAction<CancelDraft>();
        DocumentSentences.Add(services);
        services.AddJob<IndexDocument, DocumentIndexer>();
        services.AddReaction<DocumentArrived, IndexOnChange>();
        services.AddReaction<IncomingRegistered, IndexOnChange>();
        services.AddReaction<IncomingCorrected, IndexOnChange>();
        services.AddReaction<IncomingForInformation, IndexOnChange>();
        services.AddReaction<IncomingHandled, IndexOnChange>();
        services.AddReaction<DraftDescribed, IndexOnChange>();
        services.AddReaction<DocumentIssued, IndexOnChange>();
        services.AddReaction<DocumentIssuedOnPaper, IndexOnChange>();
        UploadsModule.Add(services);
        PreparingModule.Add(services);
        TrayModule.Add(services);
        CopiesModule.Add(services);
        DigitizingModule.Add(services);
        CorrectingModule.Add(services);
        FillingModule.Add(services);
        services.AddJob<ConvertPart, PartConverter>();
        services.AddScoped<IncomingDuplicates>();
        services.AddScoped<IncomingLists>();
        services.AddScoped<ReplyLetter>();
        services.AddAction<StartReply>();
        services.AddAction<VoidNumber>();
        services.AddAction<RegisterQueries>();
        services.AddAction<Search>();
        services.AddAction<OpenDocument>();
        services.AddAction<DocumentFiles>();
        services.AddAction<IncomingQueries>();
        services.AddAction<OutgoingQueries>();
    }

    // From the signer's tray to the issued document.
    private static void AddSigning(IServiceCollection services)
    {
        services.AddScoped<PlaceFinder>();
        services.AddScoped<PackageLook>();
        services.AddScoped<PackageSigner>();
        services.AddScoped<PersonalSigning>();
        services.AddScoped<Issuing>();
        services.AddAction<CorrectPlace>();
        services.AddAction<PlaceQueries>();
        services.AddAction<SignDocument>();
        services.AddScoped<IssueDesk>();
        services.AddAction<IssueTogether>();
        services.AddAction<IssueDocument>();
        services.AddAction<AskToSignRest>();
        services.AddAction<IssueLacking>();
        services.AddScoped<PaperScans>();
        services.AddAction<IssueOnPaper>();
    }
}
