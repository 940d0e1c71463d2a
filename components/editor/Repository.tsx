import { useState } from 'react'
import { Button } from '../Button'
import { signOutPath } from './addresses'
import { ApiError, api } from './api'

/** What becomes of the texts that are saved: proposed to the others, published, and the way out. */
export function Repository() {
  const [said, setSaid] = useState('')
  const [url, setUrl] = useState<string>()
  const run = async (ask: typeof api.propose, done: string) => {
    setSaid('Un instant …')
    setUrl(undefined)
    try {
      const { url: address } = await ask()
      setUrl(address)
      setSaid(done)
    } catch (error) {
      setSaid(error instanceof ApiError ? error.message : 'Quelque chose a échoué.')
    }
  }
  return (
    <section className="ed-notice" aria-labelledby="_depot">
      <h2 id="_depot">Ce que vous avez enregistré</h2>
      <p className="ed-buttons">
        <Button onClick={() => void run(api.propose, 'Proposé.')}>Proposer</Button>
        <Button onClick={() => void run(api.publish, 'Publié : le site se refabrique.')}>
          Publier
        </Button>
      </p>
      <p role="status">
        {said} {url && <a href={url}>Voir la proposition</a>}
      </p>
      <form action={signOutPath} method="post">
        <Button type="submit">Se déconnecter</Button>
      </form>
    </section>
  )
}
