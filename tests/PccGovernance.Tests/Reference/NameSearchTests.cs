using FsCheck;
using FsCheck.Fluent;
using PccGovernance.Reference;

namespace PccGovernance.Tests.Reference;

/// <summary>Things by what people call them.</summary>
public sealed class NameSearchTests
{
    [Theory]
    [InlineData("Hampshire Police", "E23000030")]
    [InlineData("Hampshire Constabulary", "E23000030")]
    [InlineData("Cumbria Police", "E23000002")]
    [InlineData("Avon and Somerset Police", "E23000036")]
    [InlineData("West Mercia Constabulary", "E23000016")]
    [InlineData("Devon & Cornwall Constabulary", "E23000035")]
    [InlineData("Northamptonshire Police Force", "E23000022")]
    [InlineData("Met Police", "E23000001")]
    [InlineData("Met", "E23000001")]
    [InlineData("GMP", "E23000005")]
    [InlineData("Lincs", "E23000020")]
    [InlineData("avon-somerset", "E23000036")]
    [InlineData("devon-cornwall", "E23000035")]
    [InlineData("city-london", "E23000034")]
    [InlineData("Cambridgeshire and Peterborough", "E23000023")]
    [InlineData("York and North Yorkshire", "E23000009")]
    [InlineData("Leicester, Leicestershire and Rutland", "E23000021")]
    [InlineData("Devon, Cornwall and the Isles of Scilly", "E23000035")]
    [InlineData("Police and Crime Commissioner for Essex", "E23000028")]
    [InlineData("Mayor of West Yorkshire", "E23000010")]
    public void Find_ForceAreaByAnyName_IsFound(string name, string code) =>
        EnglandAndWales.ForceAreas.Find(name)!.Code.ToString().Should().Be(code);

    [Fact]
    public void Nearest_EveryPoliceAndConstabulary_HasTheRightAreaAmongThree()
    {
        foreach (ForceArea area in EnglandAndWales.ForceAreas.All)
        {
            string plain = area.Name.Replace(" Police", string.Empty, StringComparison.Ordinal);
            foreach (string name in new[] { plain, $"{plain} Police", $"{plain} Constabulary" })
            {
                EnglandAndWales.ForceAreas.Find(name).Should().Be(area);
                EnglandAndWales.ForceAreas.Nearest(name, 3).Should().Contain(area);
                EnglandAndWales
                    .ForceAreas.Nearest(name.Remove(name.Length / 2, 1), 3)
                    .Should()
                    .Contain(area, "a letter left out of {0}", name);
            }
        }
    }

    [Theory]
    [InlineData("Kings Lynn and West Norfolk", "E07000146")]
    [InlineData("Hull", "E06000010")]
    [InlineData("Shepway", "E07000112")]
    [InlineData("Folkestone and Hythe", "E07000112")]
    [InlineData("Bristol", "E06000023")]
    [InlineData("County Durham", "E06000047")]
    [InlineData("City of Lincoln", "E07000138")]
    [InlineData("Rhondda Cynon Taff", "W06000016")]
    [InlineData("Cambs CC", "E10000003")]
    [InlineData("Abertawe", "W06000011")]
    [InlineData("Milton Keynes City Council", "E06000042")]
    [InlineData("Southend-on-Sea City Council", "E06000033")]
    [InlineData("Colchester City Council", "E07000071")]
    [InlineData("Derby City Council", "E06000015")]
    [InlineData("North Yorkshire", "E06000065")]
    [InlineData("Craven", "E07000163")]
    [InlineData("E06000048", "E06000057")]
    public void Find_CouncilByAnyName_IsFound(string name, string code) =>
        EnglandAndWales.Find(name, NameScope.Authorities).Only!.Reference.Should().Be(EntityReference.Of(new AreaCode(code)));

    [Theory]
    [InlineData("MOPAC", NameScope.LocalPolicingBodies, "body.e23000001.1")]
    [InlineData("MARAC", NameScope.PartnershipKinds, "marac")]
    [InlineData("CSP", NameScope.PartnershipKinds, "community-safety-partnership")]
    [InlineData("Community Trigger", NameScope.PartnershipKinds, "asb-case-review")]
    [InlineData("WECA", NameScope.CombinedAuthorities, "e47000009")]
    [InlineData("county lines", NameScope.Themes, "criminal-exploitation")]
    [InlineData("Hampshire Police", NameScope.ForceAreas, "e23000030")]
    [InlineData("Met", NameScope.ForceAreas, "e23000001")]
    public void Find_AmongEverything_IsTheOneThing(string name, NameScope scope, string id)
    {
        NamedThing thing = EnglandAndWales.Find(name, scope).Only!;

        thing.Reference.Id.Should().Be(id);
        EnglandAndWales.Find(name).Things.Should().Contain(thing);
    }

    [Theory]
    [InlineData("MAPPA", "mappa-strategic-management-board", "reoffending")]
    [InlineData("YOT", "youth-justice-management-board", "youth-offending-team", "young-people")]
    [InlineData("PFCC", "local-policing-body", "fire-emergency")]
    [InlineData("CPS", "crown-prosecution-service", "criminal-justice")]
    [InlineData("FRS", "fire-and-rescue-authority", "fire-emergency")]
    [InlineData("VRP", "violence-reduction-unit", "serious-violence")]
    [InlineData("LRF", "local-resilience-forum", "national-threats")]
    [InlineData("NPT", "w06000012", "w14000012", "neighbourhood-policing")]
    public void Find_AbbreviationThatIsAlsoAWordOfATheme_IsOfBodiesAndBoardsFirst(string name, params string[] ids)
    {
        NameSearchResult found = EnglandAndWales.Find(name);

        found.IsAmbiguous.Should().BeTrue();
        found.Things.Select(static thing => thing.Reference.Id).Should().Equal(ids);
        found.Things[^1].Scope.Should().Be(NameScope.Themes);
    }

    [Theory]
    [InlineData("PCC", "local-policing-body")]
    [InlineData("OPCC", "local-policing-body")]
    [InlineData("ICB", "integrated-care-board")]
    [InlineData("South and East Lincolnshire", "csp.south-and-east-lincolnshire")]
    [InlineData("SELCSP", "csp.south-and-east-lincolnshire")]
    [InlineData("Safer Buckinghamshire Board", "csp.e06000060")]
    [InlineData("Castle Point and Rochford", "csp.castle-point-and-rochford")]
    [InlineData("Castle Point & Rochford CSP", "csp.castle-point-and-rochford")]
    [InlineData("Gwent PSB", "psb.w11000028")]
    [InlineData("East Surrey", "surrey-councils-2027")]
    [InlineData("West Surrey Council", "surrey-councils-2027")]
    [InlineData("Sussex and Brighton", "sussex-combined-county-authority")]
    [InlineData("Betsi Cadwaladr", "w11000023")]
    [InlineData("Betsi Cadwaladr UHB", "w11000023")]
    [InlineData("BCUHB", "w11000023")]
    [InlineData("Policing Partnership Board for Wales", "policing-partnership-board-wales")]
    public void Find_NameInUse_IsTheOneThing(string name, string id) => EnglandAndWales.Find(name).Only!.Reference.Id.Should().Be(id);

    [Theory]
    [InlineData("Southend", "e06000033")]
    [InlineData("Telford", "e06000020")]
    [InlineData("Westmorland", "e06000064")]
    [InlineData("Stoke", "e06000021")]
    [InlineData("Safer Buckinghamshire", "csp.e06000060")]
    [InlineData("OPCC Kent", "e23000032")]
    [InlineData("Cadwaladr", "w11000023")]
    public void Find_WordsOfAName_HasThatNameFirst(string name, string id)
    {
        NameSearchResult near = EnglandAndWales.Find(name);

        near.Match.Should().Be(NameMatch.Near);
        near.Things[0].Reference.Id.Should().Be(id);
    }

    [Fact]
    public void Find_PccOfAnyForceArea_IsItsBodies()
    {
        foreach (LocalPolicingBody body in EnglandAndWales.LocalPolicingBodies.Where(static body =>
            body.Name.StartsWith("Police and Crime Commissioner for ", StringComparison.Ordinal)))
        {
            string area = body.Name["Police and Crime Commissioner for ".Length..];
            EnglandAndWales
                .Find($"{area} PCC", NameScope.LocalPolicingBodies)
                .Things.Should()
                .Contain(thing => thing.Reference == EntityReference.Of(body.Id), "'{0} PCC' is one", area);
        }
    }

    /// <summary>Of each, the first word that at most three of its like have and that is no whole name of another.</summary>
    [Theory]
    [InlineData(NameScope.Authorities, 280)]
    [InlineData(NameScope.CommunitySafetyAreas, 290)]
    [InlineData(NameScope.CombinedAuthorities, 14)]
    [InlineData(NameScope.OtherAreas, 7)]
    [InlineData(NameScope.Partnerships, 5)]
    public void Find_LeadingWordThatTellsItFromOthers_HasItAmongThree(NameScope scope, int atLeast)
    {
        (string Id, string[] Words)[] all = [.. Named(scope).Select(static one => (one.Id, NameKey.Words(NameKey.Of(one.Name))))];
        int looked = 0;
        foreach ((string id, string[] words) in all)
        {
            string? word = words.FirstOrDefault(word =>
                word.Length > 3
                && NameKey.CoreOf(word).Core.Length > 0
                && all.Count(one => one.Words.Contains(word)) <= 3
                && !(EnglandAndWales.Find(word, scope) is { Match: not NameMatch.Near } whole
                    && whole.Things.All(thing => thing.Reference.Id != id)));
            if (word is not null)
            {
                looked++;
                EnglandAndWales.Find(word, scope).Things.Take(3).Should().Contain(thing => thing.Reference.Id == id, "'{0}' is of {1}", word, id);
            }
        }

        looked.Should().BeGreaterThanOrEqualTo(atLeast);
    }

    [Fact]
    public void Find_NameOfSeveralThings_AnswersWithAll()
    {
        NameSearchResult lincs = EnglandAndWales.Find("Lincs");

        lincs.IsAmbiguous.Should().BeTrue();
        lincs.Only.Should().BeNull();
        lincs.Match.Should().Be(NameMatch.Alias);
        lincs.Things.Select(static thing => thing.Reference.Id).Should().Contain("e23000020").And.Contain("e10000019");
    }

    [Fact]
    public void Find_NoName_IsNearOrNothing()
    {
        EnglandAndWales.Find(null).Match.Should().Be(NameMatch.None);
        EnglandAndWales.Find(" - ").Things.Should().BeEmpty();
        NameSearchResult near = EnglandAndWales.Find("Yorkshire", NameScope.ForceAreas);
        (near.Match, near.Only, near.IsAmbiguous).Should().Be((NameMatch.Near, null, false));
        near.Things.Select(static thing => thing.Name).Should().Contain(["North Yorkshire", "West Yorkshire", "South Yorkshire"]);
    }

    [Fact]
    public void Find_EveryCodeAndOfficialName_IsExact()
    {
        Geography map = EnglandAndWales.Geography;
        map.Authorities.Should()
            .OnlyContain(static a => EnglandAndWales.Find(a.Code.ToString(), NameScope.Authorities).Only!.Name == a.CouncilName);
        map.Authorities.Should()
            .OnlyContain(static a =>
                EnglandAndWales.Find(a.CouncilName.ToUpperInvariant(), NameScope.Authorities).Match == NameMatch.Exact);
        map.Authorities.Should().OnlyContain(static a => !a.CouncilName.Contains("  ", StringComparison.Ordinal));
        map.OtherAuthorities.Should()
            .OnlyContain(static a => EnglandAndWales.Find(a.Code.ToString(), NameScope.Authorities).Only!.HasEnded);
        EnglandAndWales
            .Edition.PartnershipKinds.Should()
            .OnlyContain(static k => EnglandAndWales.Find(k.Name, NameScope.PartnershipKinds).Only!.Reference.Id == k.Id.Value);
    }

    [Fact]
    public void Find_AnyTextAndItsCapitals_IsTheSame() =>
        Prop.ForAll<NonNull<string>>(static text =>
                EnglandAndWales.Find(text.Get.ToUpperInvariant(), NameScope.ForceAreas).Things
                == EnglandAndWales.Find(text.Get.ToUpperInvariant() + " ", NameScope.ForceAreas).Things)
            .Holds();

    private static IEnumerable<(string Id, string Name)> Named(NameScope scope)
    {
        Geography map = EnglandAndWales.Geography;
        return scope switch
        {
            NameScope.Authorities => map.Authorities.Select(static a => (Id(a.Code), $"{a.Name} {a.CouncilName}")),
            NameScope.CommunitySafetyAreas => map.CommunitySafetyAreas.Select(static a => (Id(a.Code), a.Name)),
            NameScope.CombinedAuthorities => map.OtherAreas
                .Where(static a => a.Code.Level == AreaLevel.CombinedAuthority && a.Period.To is null)
                .Select(static a => (Id(a.Code), a.Name)),
            NameScope.OtherAreas => map.OtherAreas
                .Where(static a => a.Code.Level == AreaLevel.LocalHealthBoard && a.Period.To is null)
                .Select(static a => (Id(a.Code), AreaNames.OfHealthPartnership(a.Name))),
            NameScope.Partnerships => EmbeddedDocuments
                .KnownPartnerships.Partnerships.Where(static p => p.Kind == "community-safety-partnership")
                .Select(static p => ($"csp.{p.Code}", p.Name)),
            _ => throw new ArgumentOutOfRangeException(nameof(scope)),
        };

        static string Id(AreaCode code) => code.ToString().ToLowerInvariant();
    }
}
