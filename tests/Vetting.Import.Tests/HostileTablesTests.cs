using System.Text;
using CsCheck;
using Vetting.Claims;
using Vetting.Import.Forms;
using Vetting.Import.Sfm;
using Vetting.Import.Units;
using Vetting.Reading;
using Vetting.Tests.Support;

namespace Vetting.Import.Tests;

/// <summary>Nothing that a table can contain makes the reading fall over: it is read, or refused with problems.</summary>
public sealed class HostileTablesTests
{
    private static readonly byte[] Odd = [0, (byte)'"', (byte)',', (byte)';', (byte)'\n', (byte)'\r', (byte)'|', (byte)'\\', (byte)'.', (byte)'-', (byte)'0', 0x81, 0xC3, 0xFF, (byte)'\t', (byte)'='];

    [Fact]
    public void A_registry_of_damaged_tables_is_read_or_refused()
    {
        using var folder = new Folder();
        var content = new DocumentReader<RegistryContent>().ReadFile(Repository.At("samples/annotated/registry/annotated.registry.json")).Value with { Words = null };
        var tables = FormWriter.Write(Form.Registry, content).Select(its => (its.File, Bytes: Encoding.UTF8.GetBytes(its.Text))).ToList();
        foreach (var (file, bytes) in tables)
        {
            folder.With(file, bytes);
        }

        var (read, refused) = (0, 0);
        foreach (var (which, damage) in Damages(tables.Count, 400, 1))
        {
            var (file, bytes) = tables[which];
            folder.With(file, Damaged(bytes, damage));
            try
            {
                RegistryInputs.Read([folder.Name]);
                read++;
            }
            catch (UnusableInputException)
            {
                refused++;
            }

            folder.With(file, bytes);
        }

        Assert.True(read > 20 && refused > 20, $"{read} read, {refused} refused");
    }

    [Fact]
    public void Damaged_records_of_others_are_imported_or_refused_and_every_row_is_accounted_for()
    {
        const string Units = "uuid,country,name,aliases,classification,parents\nu1,mx,\"1 Batallón\",1/er. B. ; x,Militar ; Ejército,Z|Command|2003-07-02..2011-04-28 ; Y|Command|..\nu2,mx,Z,,,\n";
        const string Incidents = "uuid,divisionid,startdate,enddate,firstallegation,locationdescription,type,perpetratorclassification,source_titles\ni1,ocd-division/country:mx,2008-12-23,2008-12-00,2011-12-16,Z,torture ; beating,Ejército,A report\n";
        const string Claims = "type:claim,status:meta,citation:refs:claim,about_entity:ref:claim,country:annotation,first_precise:range,last_precise:range,first_imprecise:range,last_imprecise:range,starting:range,ending:range,name:annotation,unit:names:assertion,"
            + "relation:unit:refs:assertion,relation:types:assertion,relation:related_unit:refs:assertion,relation:related_unit_classes:assertion\n"
            + "unit,accepted,c1,u1,qx,2010-01-01,2010-01-01,,,N,N,1 Example,x;y,,,,\nunit,accepted,c1,u2,qx,2010-01-01,2010-01-01,,,N,N,2 Example,,,,,\n"
            + "relation,accepted,c1,r1,,2010-01-01,,2009-01-01,2011-01-01,Y,N,,,u1,child-of,u2,command\nrelation,accepted,c2;c3,r1,,2011-01-01,2012-01-01,,,N,Y,,,u1,child-of,u2,command\n";
        Each([Units, Incidents], UnitsImport.Read, 2);
        Each([Claims], SfmImport.Read, 3);
    }

    private static void Each(string[] texts, Func<IEnumerable<string>, Imported> import, ulong seed)
    {
        using var folder = new Folder();
        var tables = texts.Select(Encoding.UTF8.GetBytes).ToList();
        var paths = tables.Select((_, index) => Path.Combine(folder.Name, $"{index}.csv")).ToList();
        var imported = 0;
        foreach (var (which, damage) in Damages(tables.Count, 300, seed))
        {
            foreach (var (index, bytes) in tables.Index())
            {
                folder.With($"{index}.csv", index == which ? Damaged(bytes, damage) : bytes);
            }

            try
            {
                var its = import(paths);
                Assert.True(its.AddsUp, $"{its.RowsIn} rows, {its.RowsTaken} taken, {its.SetAside.Length} set aside");
                Registry.Parse(new DocumentWriter<RegistryContent>().Write(its.Content));
                imported++;
            }
            catch (UnusableInputException unusable) when (!unusable.Message.StartsWith("-:", StringComparison.Ordinal))
            {
                // A table that cannot be used is refused; a registry that the importer itself made has to be usable.
            }
        }

        Assert.True(imported > 50, $"only {imported} were imported");
    }

    private static IEnumerable<(int Table, (int At, int Kind, int Length)[] Damage)> Damages(int tables, int count, ulong seed)
    {
        var gen = Gen.Select(Gen.Int[0, tables - 1], Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 24], Gen.Int[1, 12]).Array[1, 3]);
        var random = new PCG(1, seed);
        for (var i = 0; i < count; i++)
        {
            yield return gen.Generate(random, null, out _);
        }
    }

    /// <summary>Bytes overwritten, taken out, said twice or cut off.</summary>
    private static byte[] Damaged(byte[] bytes, (int At, int Kind, int Length)[] damage)
    {
        foreach (var (place, kind, length) in damage)
        {
            var at = place % Math.Max(bytes.Length, 1);
            var end = Math.Min(at + length, bytes.Length);
            bytes = kind switch
            {
                < 16 => [.. bytes[..at], Odd[kind], .. bytes[Math.Min(at + 1, bytes.Length)..]],
                < 19 => [.. bytes[..at], .. bytes[end..]],
                < 22 => [.. bytes[..end], .. bytes[at..]],
                _ => bytes[..at],
            };
        }

        return bytes;
    }
}
