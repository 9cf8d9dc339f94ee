using CongVu.DocumentFormat.Checking.Rules;

namespace CongVu.DocumentFormat.Checking;

/// <summary>The requirements of one regulation, and since when it holds.</summary>
internal sealed record FormatRuleSet(string Regulation, DateOnly ValidFrom, IReadOnlyList<FormatRule> Rules)
{
    /// <summary>Decree 30/2020/NĐ-CP, annex I, part I.</summary>
    public static readonly FormatRuleSet Decree30 = new(
        "Nghị định số 30/2020/NĐ-CP",
        new DateOnly(2020, 3, 5),
        [
            new PaperIsA4(), new LandscapeHoldsTable(), new MarginsAreWithin(), new FontIsTimesNewRoman(), new PageNumberOnTop(),
            new NationalNameHasItsForm(), new MottoHasItsForm(), new RuleUnderMotto(),
            new SuperiorOrganizationHasItsForm(), new OrganizationHasItsForm(), new RuleUnderOrganization(),
            new CodeHasItsForm(), new PlaceAndDateHaveTheirForm(), new TypeAndSubjectHaveTheirForm(), new LetterSubjectHasItsForm(),
            new GroundsHaveTheirForm(), new BodyHasItsForm(), new PartsAndChaptersHaveTheirForm(), new SectionsHaveTheirForm(),
            new ArticlesHaveTheirForm(), new ClausesHaveTheirForm(), new PointsHaveTheirForm(), new HeadingsHaveTheirForm(), new FirstCitationIsFull(),
            new SignerTitlesHaveTheirForm(), new SignerNameHasItsForm(), new AddresseesHaveTheirForm(), new RecipientsHaveTheirForm(),
            new AppendicesHaveTheirForm(), new EnclosureIsLeftOpen(), new UrgencyStampHasItsForm(), new CirculationMarkHasItsForm(),
            new DraftingMarkHasItsForm(), new ContactHasItsForm(), new TextEndsWithItsMark(), new NothingSecret(),
        ]);
}
