/**
 * Verbs of doing, base forms: with a noun phrase they tell what somebody did, not what somebody said or thinks ("approved the plan",
 * "released the records"). From English grammar; verbs that report as well (charge, challenge, support) stand elsewhere.
 */
export const ACT_VERBS: ReadonlySet<string> = new Set(
  `abolish accept acquire acquit adopt allocate amend appoint approve arrest assault assign authorize authorise auction award ban begin bomb
  book boost borrow break breach bring build buy cancel capture carry catch certify clear close collect complete conduct construct
  convict cross cut deliver demolish deploy deport destroy detain develop distribute donate double draft drop elect enact end
  enforce escape establish evacuate execute expand expel extend fail file fill fine finish fire fix follow free freeze fund
  gain grant halt handle hang hire hit hold honor honour host grill impose import imprison increase indict inherit injure install
  introduce invade invest investigate issue jail join kill kidnap launch lead lease leave lift list lose lower make manage
  manufacture mark meet merge mobilize mobilise move negotiate nationalize nationalise obtain occupy open operate organize organise
  oust overturn own pass pay place plant post postpone power present print probe process produce provide publish purchase quiz raid raise
  ratify reach rebuild receive redeem reduce refund register release relocate remove renew repair repeal replace rescue
  resume retain return run sack save search secure seize sell send sentence serve settle shell shoot show shut sign slash spend split
  spot staff stage start steal stop store strike submit sue summon summons supply suspend take target test topple total transfer transport treat
  trade try unveil uphold upgrade use vacate veto visit win withdraw wound`
    .trim()
    .split(/\s+/),
)
