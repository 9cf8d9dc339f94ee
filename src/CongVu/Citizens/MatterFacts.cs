using CongVu.Citizens.Procedures;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Citizens;

// Facts stay for ever: they name no applicant and no code.

/// <summary>A procedure was entered with its deadline.</summary>
public sealed record ProcedureDefined(Id<Procedure> Procedure, string Code, string Name, int WorkingDays, string LegalSource) : Fact(Procedure);

/// <summary>A procedure was changed or taken out of use.</summary>
public sealed record ProcedureRevised(Id<Procedure> Procedure, string Code, string Name, int WorkingDays, string LegalSource, bool IsInUse) : Fact(Procedure);

/// <summary>A citizen's dossier was received.</summary>
public sealed record MatterReceived(Id<CitizenMatter> Matter, string ProcedureName, Id<Organization> Unit, DateOnly CountedFrom, DateOnly DueOn) : Fact(Matter);

/// <summary>A citizen's dossier was given to a unit or a person.</summary>
public sealed record MatterAssigned(Id<CitizenMatter> Matter, Id<Organization> Unit, string UnitName, string HandlerName) : Fact(Matter);

/// <summary>The applicant was asked to complete a dossier.</summary>
public sealed record ApplicantAsked(Id<CitizenMatter> Matter, string What) : Fact(Matter);

/// <summary>The applicant completed a dossier; its time began anew.</summary>
public sealed record MatterCompleted(Id<CitizenMatter> Matter, DateOnly CountedFrom, DateOnly DueOn) : Fact(Matter);

/// <summary>A day of the calendar changed, and with it the deadline of a citizen's dossier.</summary>
public sealed record MatterRecounted(Id<CitizenMatter> Matter, DateOnly Before, DateOnly DueOn, string Basis) : Fact(Matter);

/// <summary>The office apologized for being late and promised another day.</summary>
public sealed record DelayApologized(Id<CitizenMatter> Matter, string Reason, DateOnly DueOn, DateOnly PromisedOn) : Fact(Matter);

/// <summary>A citizen's dossier was answered.</summary>
public sealed record MatterAnswered(Id<CitizenMatter> Matter, MatterResult Result, string Code, DateOnly DueOn, DateOnly AnsweredOn) : Fact(Matter);
